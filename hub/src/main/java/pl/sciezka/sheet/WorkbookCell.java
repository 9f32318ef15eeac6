package pl.sciezka.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import pl.sciezka.sheet.Cell.Flaw;

/// Gives the stored value of a workbook's cell the meaning that its type and style say.
final class WorkbookCell {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /// Digits that a number may have; more is no number of a list, and writing out `1E999999999` would fill the memory.
    private static final int MOST_DIGITS = 40;

    private WorkbookCell() {}

    static Cell read(Workbook workbook, String type, int style, String value) {
        return switch (type) {
            case "s" -> shared(workbook, value);
            case "inlineStr", "str" -> text(value);
            case "b" -> new Cell.Text(value.equals("1") ? "PRAWDA" : "FAŁSZ");
            case "e" -> unusable(value);
            case "d" -> day(value);
            default -> value.isEmpty() ? Cell.BLANK : number(workbook, style, value);
        };
    }

    private static Cell shared(Workbook workbook, String value) {
        if (value.isEmpty()) return Cell.BLANK;
        try {
            var text = workbook.texts.at(Integer.parseInt(value.strip()));
            return text == null ? unusable("") : text(text);
        } catch (NumberFormatException e) {
            return unusable("");
        }
    }

    /// Characters that XML cannot carry are written as `_x0007_`.
    private static Cell text(String value) {
        return CellText.read(
                value.contains("_x") ? ESCAPED.matcher(value).replaceAll(match -> escaped(match.group(1))) : value);
    }

    private static String escaped(String hexadecimal) {
        char c = (char) Integer.parseInt(hexadecimal, 16);
        return c == '\\' || c == '$' ? "\\" + c : String.valueOf(c);
    }

    private static Cell day(String value) {
        try {
            return new Cell.Day(LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value));
        } catch (DateTimeException e) {
            return text(value);
        }
    }

    private static Cell number(Workbook workbook, int style, String value) {
        try {
            if (value.length() > MOST_DIGITS) return unusable(value);
            var number = new BigDecimal(value.strip());
            if (Math.abs((long) number.scale()) > MOST_DIGITS) return unusable(value);
            if (workbook.formats.showsDay(style)) {
                var day = SerialDay.of(workbook.serial(number.doubleValue()));
                if (day.isPresent()) return new Cell.Day(day.get());
            }
            return new Cell.Number(
                    number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
        } catch (NumberFormatException e) {
            return unusable(value);
        }
    }

    private static Cell unusable(String value) {
        return new Cell.Unusable(Flaw.ERROR_VALUE, CellText.read(value).shown(), value.length());
    }
}
