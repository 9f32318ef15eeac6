package pl.sciezka.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.sciezka.sheet.Cell;
import pl.sciezka.sheet.SerialDay;

/// Reads the days that Polish registers write: 1980-01-31, 31.01.1980, 31-01-1980, 31/01/1980, 19800131, days of Excel,
/// with or without a time of midnight or a closing "r.".
final class Days {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})");
    private static final Pattern TOGETHER = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[-./]\\d{1,2}[-./]\\d{2}");
    private static final Pattern AROUND = Pattern.compile("(?:[ T]00:00(?::00(?:[.,]0{1,9})?)?|,? ?r\\.?)$");

    /// Numbers up to here are years that stand alone, not days of Excel.
    private static final int LAST_YEAR = 2100;

    private Days() {}

    sealed interface Reading {
        record Day(LocalDate day) implements Reading {}

        record Wrong(ProblemKind kind) implements Reading {}
    }

    static Reading read(Cell cell) {
        return switch (cell) {
            case Cell.Day it -> new Reading.Day(it.day());
            case Cell.Number it -> number(it.shown());
            default -> text(AROUND.matcher(cell.shown()).replaceFirst(""));
        };
    }

    private static Reading text(String text) {
        var day = DAY_FIRST.matcher(text);
        if (day.matches()) return day(day, 3, 2, 1);
        var year = YEAR_FIRST.matcher(text);
        if (year.matches()) return day(year, 1, 2, 3);
        if (SHORT_YEAR.matcher(text).matches()) return new Reading.Wrong(ProblemKind.SHORT_YEAR);
        return number(text);
    }

    /// Eight digits, or a day of Excel that lost its format.
    private static Reading number(String text) {
        var together = TOGETHER.matcher(text);
        if (together.matches()) return day(together, 1, 2, 3);
        if (!text.matches("\\d{1,5}(?:\\.\\d{1,20})?")) return new Reading.Wrong(ProblemKind.NOT_A_DAY);
        var serial = Double.parseDouble(text);
        if (serial <= LAST_YEAR)
            return new Reading.Wrong(serial >= 1900 ? ProblemKind.YEAR_ONLY : ProblemKind.NOT_A_DAY);
        return SerialDay.of(serial).<Reading>map(Reading.Day::new).orElse(new Reading.Wrong(ProblemKind.NOT_A_DAY));
    }

    private static Reading day(Matcher matcher, int year, int month, int day) {
        try {
            return new Reading.Day(LocalDate.of(part(matcher, year), part(matcher, month), part(matcher, day)));
        } catch (DateTimeException e) {
            return new Reading.Wrong(ProblemKind.IMPOSSIBLE_DATE);
        }
    }

    private static int part(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
