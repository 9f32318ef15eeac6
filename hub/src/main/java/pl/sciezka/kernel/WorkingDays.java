package pl.sciezka.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/// Working days (dni robocze): Monday to Friday without the public holidays of ustawa z 18.01.1951 o dniach wolnych
/// od pracy; 24 December is one of them since 2025.
public final class WorkingDays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(5, 1),
            MonthDay.of(5, 3),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26));

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    /// The day that lies `count` working days after `day`; `day` itself is not counted.
    public static LocalDate after(LocalDate day, int count) {
        var result = day;
        for (int left = count; left > 0; ) {
            result = result.plusDays(1);
            if (isWorkingDay(result)) left--;
        }
        return result;
    }

    /// The latest day after which `count` working days have passed until `day`.
    public static LocalDate before(LocalDate day, int count) {
        var result = day;
        for (int left = count; left > 0; result = result.minusDays(1)) if (isWorkingDay(result)) left--;
        return result;
    }

    /// How many working days lie after `from` up to and including `to`; 0 when `to` is not later.
    public static int between(LocalDate from, LocalDate to) {
        return (int) from.datesUntil(to.isAfter(from) ? to : from)
                .map(day -> day.plusDays(1))
                .filter(WorkingDays::isWorkingDay)
                .count();
    }

    private static boolean isHoliday(LocalDate day) {
        var easter = easterSunday(day.getYear());
        return FIXED.contains(MonthDay.from(day))
                || (day.getYear() >= 2025 && MonthDay.from(day).equals(MonthDay.of(12, 24)))
                || day.equals(easter.plusDays(1)) // Easter Monday; Easter and Pentecost are Sundays anyway
                || day.equals(easter.plusDays(60)); // Corpus Christi
    }

    /// Meeus/Jones/Butcher algorithm for the Gregorian calendar.
    static LocalDate easterSunday(int year) {
        int a = year % 19, b = year / 100, c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
