package pl.sciezka.partnership.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import pl.sciezka.kernel.Period;

/// State of an agreement on a day (stan umowy).
public enum AgreementState {
    NOT_YET,
    IN_FORCE,
    ENDS_SOON,
    ENDED;

    /// Time enough to prepare an annex or to hand cases over.
    public static final int SOON_DAYS = 90;

    static AgreementState of(Period inForce, LocalDate day) {
        if (day.isBefore(inForce.from())) return NOT_YET;
        if (!inForce.contains(day)) return ENDED;
        return inForce.to() != null && daysLeft(inForce, day) <= SOON_DAYS ? ENDS_SOON : IN_FORCE;
    }

    /// With the day itself and the last one.
    static long daysLeft(Period inForce, LocalDate day) {
        return inForce.to() == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(day, inForce.to());
    }
}
