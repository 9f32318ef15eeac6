package pl.sciezka.sheet;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import pl.sciezka.sheet.Cell.Flaw;

/// Turns the characters of a file into the text of a cell: one form for each letter (NFC), single spaces, nothing
/// invisible. What could deceive or break is not repaired but reported.
final class CellText {

    /// Stands for each character that cannot be kept; a cell that comes back with it is refused again.
    private static final char LOST = '\uFFFD';

    private CellText() {}

    static Cell read(String characters) {
        var raw = Neutral.restored(characters);
        if (isPlain(raw)) return raw.isEmpty() ? Cell.BLANK : sized(raw);
        var flaw = flawOf(raw);
        var text = Normalizer.normalize(tidied(raw), Normalizer.Form.NFC);
        if (flaw != null) return new Cell.Unusable(flaw, cut(text), text.length());
        return text.isEmpty() ? Cell.BLANK : sized(text);
    }

    private static Cell sized(String text) {
        return text.length() <= Limits.CELL_CHARS
                ? new Cell.Text(text)
                : new Cell.Unusable(Flaw.TOO_LONG, cut(text), text.length());
    }

    /// Cut visibly, so that the beginning of a long value is never taken for the whole.
    static String cut(String text) {
        if (text.length() <= Limits.CELL_CHARS) return text;
        int end = Character.isHighSurrogate(text.charAt(Limits.CELL_CHARS - 1))
                ? Limits.CELL_CHARS - 1
                : Limits.CELL_CHARS;
        return text.substring(0, end) + "…";
    }

    /// Most cells: printable ASCII and single Latin letters with marks, without outer or double spaces.
    private static boolean isPlain(String raw) {
        char before = ' ';
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c < ' ' || (c > '~' && !isMarkedLetter(c)) || (c == ' ' && before == ' ')) return false;
            before = c;
        }
        return raw.isEmpty() || before != ' ';
    }

    /// U+00C0 to U+017F, which are in NFC whatever stands beside them.
    private static boolean isMarkedLetter(char c) {
        return c >= '\u00C0' && c <= '\u017F';
    }

    private static @Nullable Flaw flawOf(String raw) {
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            if (isControl(c)) return Flaw.CONTROL_CHARACTER;
            if (isDirection(c)) return Flaw.DIRECTION_MARK;
            if (isLost(c)) return Flaw.LOST_LETTER;
            i += Character.charCount(c);
        }
        return null;
    }

    private static String tidied(String raw) {
        var text = new StringBuilder(Math.min(raw.length(), Limits.LONGEST_CELL));
        boolean space = false;
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            if (isSpace(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                if (space && !text.isEmpty()) text.append(' ');
                space = false;
                text.appendCodePoint(isControl(c) || isDirection(c) || isLost(c) ? LOST : c);
            }
        }
        return text.toString();
    }

    private static boolean isSpace(int c) {
        return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r');
    }

    private static boolean isControl(int c) {
        return Character.getType(c) == Character.CONTROL && !isSpace(c);
    }

    private static boolean isDirection(int c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isLost(int c) {
        int type = Character.getType(c);
        return c == LOST || type == Character.SURROGATE || type == Character.PRIVATE_USE || (c & 0xFFFE) == 0xFFFE;
    }

    /// Byte-order marks, zero-width signs, soft hyphens: pasted along, meaning nothing in a list.
    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT && !isDirection(c);
    }
}
