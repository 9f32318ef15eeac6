package pl.sciezka.law;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import pl.sciezka.kernel.Zloty;

/// What the value of a parameter is (miara), and how it is written.
public enum Unit {
    /// `1010` or `1721.90`
    ZLOTY,
    /// `9.76`: of a hundred
    PERCENT,
    /// `5`: times, hectares and other plain numbers
    NUMBER,
    DAYS,
    WORKING_DAYS,
    MONTHS,
    YEARS,
    /// `2025-06-01`
    DAY,
    /// `--03-31`: the same day every year
    DAY_OF_YEAR,
    /// one of the constants that the parameter names
    CHOICE;

    private static final int DECIMALS = 4;

    /// It counts days, months or years.
    public boolean isTerm() {
        return this == DAYS || this == WORKING_DAYS || this == MONTHS || this == YEARS;
    }

    /// Throws [IllegalArgumentException] that says what is wrong with such a value.
    void check(String text) {
        switch (this) {
            case ZLOTY -> notNegative(Zloty.of(text).value());
            case PERCENT, NUMBER -> notNegative(number(text));
            case DAYS, WORKING_DAYS, MONTHS, YEARS -> whole(text);
            case DAY -> day(text);
            case DAY_OF_YEAR -> dayOfYear(text);
            case CHOICE -> {} // the parameter knows
        }
    }

    static BigDecimal number(String text) {
        try {
            var number = new BigDecimal(text);
            if (number.scale() > DECIMALS) throw new IllegalArgumentException("more than four decimals");
            return number;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a number");
        }
    }

    static int whole(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number < 0) throw new IllegalArgumentException("negative");
            return number;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a whole number");
        }
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a day: write 2025-06-01");
        }
    }

    static MonthDay dayOfYear(String text) {
        try {
            return MonthDay.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a day of the year: write --03-31");
        }
    }

    private static void notNegative(BigDecimal number) {
        if (number.signum() < 0) throw new IllegalArgumentException("negative");
    }
}
