package pl.sciezka.plan.reading;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// A day as forms show it and take it back: 22.11.2026.
public final class ShownDay {

    private static final DateTimeFormatter NUMERIC = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private ShownDay() {}

    public static String of(LocalDate day) {
        return NUMERIC.format(day);
    }
}
