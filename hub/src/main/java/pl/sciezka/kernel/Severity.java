package pl.sciezka.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// How pressing a waiting thing is (pilność), from its due day and today alone.
public enum Severity {
    /// krytycznie po terminie: five working days or more
    CRITICALLY_LATE,
    /// po terminie
    LATE,
    /// w tym tygodniu: until Sunday; on a day off, of the week that begins next
    THIS_WEEK,
    /// później
    LATER;

    private static final int CRITICAL_AFTER = 5;

    public static Severity of(LocalDate due, LocalDate today) {
        int late = workingDaysLate(due, today);
        if (late >= CRITICAL_AFTER) return CRITICALLY_LATE;
        if (late > 0) return LATE;
        return due.isAfter(endOfWeek(today)) ? LATER : THIS_WEEK;
    }

    /// 0 until the due day is over; a due day off work moves to the next working day, as terms in offices do (KPA
    /// art. 57, followed here as a custom).
    public static int workingDaysLate(LocalDate due, LocalDate today) {
        return WorkingDays.between(workingDayFrom(due), today);
    }

    private static LocalDate endOfWeek(LocalDate today) {
        return workingDayFrom(today).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    private static LocalDate workingDayFrom(LocalDate day) {
        return WorkingDays.isWorkingDay(day) ? day : WorkingDays.after(day, 1);
    }
}
