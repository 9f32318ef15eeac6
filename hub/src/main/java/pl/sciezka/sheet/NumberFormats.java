package pl.sciezka.sheet;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which cell styles of a workbook show a number as a day: only the format says so, the value is a plain number.
final class NumberFormats {

    /// Quoted text, escaped characters, and colours or languages in brackets: none of it is a date pattern.
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*+\"|\\\\.|\\[[^\\]]*+\\]");

    private final BitSet dayStyles = new BitSet();

    static NumberFormats read(@Nullable GuardedXml styles) {
        var formats = new NumberFormats();
        if (styles != null) formats.readStyles(styles);
        return formats;
    }

    boolean showsDay(int style) {
        return style >= 0 && dayStyles.get(style);
    }

    private void readStyles(GuardedXml styles) {
        Map<String, String> own = new HashMap<>();
        int style = 0;
        boolean ofCells = false;
        while (styles.next()) {
            if (styles.isStart("numFmt")) {
                own.put(String.valueOf(styles.attribute("numFmtId")), String.valueOf(styles.attribute("formatCode")));
            } else if (styles.isStart("cellXfs")) {
                ofCells = true;
            } else if (styles.isEnd("cellXfs")) {
                return;
            } else if (ofCells && styles.isStart("xf")) {
                var id = String.valueOf(styles.attribute("numFmtId"));
                var code = own.get(id);
                dayStyles.set(style++, code != null ? isDay(code) : isBuiltInDay(id));
            }
        }
    }

    /// Built-in formats (ECMA-376 part 1, 18.8.30): 14–17 and 22, and those that languages fill in.
    private static boolean isBuiltInDay(String id) {
        return id.matches("1[4-7]|22|2[7-9]|3[0-6]|5[0-8]");
    }

    /// A pattern with a day or a year; programs with a Polish face write `rrrr` for the year.
    static boolean isDay(String code) {
        var pattern = LITERALS.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        return !pattern.contains("general")
                && (pattern.contains("d") || pattern.contains("yy") || pattern.contains("rr"));
    }
}
