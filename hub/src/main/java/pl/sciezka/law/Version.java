package pl.sciezka.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.Period;
import pl.sciezka.kernel.WorkingDays;
import pl.sciezka.kernel.Zloty;

/// A value of a parameter with the days on which it is in force and what it rests on (wersja parametru). From `review`
/// on another value is expected, though none is known; null when none is.
public record Version(
        Parameter parameter,
        String value,
        Period days,
        @Nullable LocalDate review,
        String basis,
        Confidence confidence,
        @Nullable Confirmation confirmation) {

    /// Throws [IllegalArgumentException] that says what is wrong with the value.
    public Version {
        value = parameter.checked(value);
        if (basis.isBlank()) throw new IllegalArgumentException("no basis");
    }

    /// Who confirmed a value, and when.
    public record Confirmation(String by, LocalDate on) {}

    /// Whether it can be relied on that day; shown with the mark of the unconfirmed where not.
    public boolean isConfirmed(LocalDate day) {
        return confirmation != null || confidence != Confidence.UNCERTAIN && (review == null || day.isBefore(review));
    }

    public Zloty zloty() {
        return Zloty.of(of(Unit.ZLOTY));
    }

    /// A rate as a part of one: 9.76 % is 0.0976.
    public BigDecimal share() {
        return Unit.number(of(Unit.PERCENT)).movePointLeft(2);
    }

    public BigDecimal number() {
        return Unit.number(of(Unit.NUMBER));
    }

    /// How many days, working days, months or years.
    public int count() {
        if (!parameter.unit().isTerm()) throw new IllegalArgumentException(parameter + " is no term");
        return Unit.whole(value);
    }

    /// The day that so many days, working days, months or years after this one bring.
    public LocalDate after(LocalDate day) {
        return switch (parameter.unit()) {
            case DAYS -> day.plusDays(Unit.whole(value));
            case WORKING_DAYS -> WorkingDays.after(day, Unit.whole(value));
            case MONTHS -> day.plusMonths(Unit.whole(value));
            case YEARS -> day.plusYears(Unit.whole(value));
            case ZLOTY, PERCENT, NUMBER, DAY, DAY_OF_YEAR, CHOICE ->
                throw new IllegalArgumentException(parameter + " is no term");
        };
    }

    public LocalDate day() {
        return Unit.day(of(Unit.DAY));
    }

    public MonthDay dayOfYear() {
        return Unit.dayOfYear(of(Unit.DAY_OF_YEAR));
    }

    public <E extends Enum<E>> E choice(Class<E> kind) {
        return Enum.valueOf(kind, of(Unit.CHOICE));
    }

    private String of(Unit unit) {
        if (parameter.unit() != unit) throw new IllegalArgumentException(parameter + " is not in " + unit);
        return value;
    }
}
