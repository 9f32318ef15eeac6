package pl.sciezka.shell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// A day as people type it: 22.11.2026, 22-11-2026, 22 11 2026 or 2026-11-22. A year has four digits.
public final class TypedDay {

    private static final Pattern POLISH = Pattern.compile("(\\d{1,2})[. /-]{1,2}(\\d{1,2})[. /-]{1,2}(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private TypedDay() {}

    public static Optional<LocalDate> read(String typed) {
        var polish = POLISH.matcher(typed.strip());
        if (polish.matches()) return day(polish.group(3), polish.group(2), polish.group(1));
        var iso = ISO.matcher(typed.strip());
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
