package pl.sciezka.demo;

import java.time.DateTimeException;
import java.time.LocalDate;

/// A day in a seed file: `2020-06-12`, or `today-300` counted from the day of loading.
final class SeedDay {

    private SeedDay() {}

    static LocalDate read(String text, LocalDate today) {
        try {
            if (!text.startsWith("today")) return LocalDate.parse(text);
            return text.equals("today") ? today : today.plusDays(Integer.parseInt(text, 5, text.length(), 10));
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is neither a day nor today±days", e);
        }
    }
}
