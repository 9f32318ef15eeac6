package pl.sciezka.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Ends XML in which one tag, text, comment or section is longer than any of a workbook, before an XML reader collects
/// it in memory. A document type, which no workbook has, ends it, too.
final class ShortTokens extends FilterReader {

    /// The longest text of a cell with every character escaped.
    private static final int LONGEST = 10 * Limits.LONGEST_CELL;

    private int sinceBracket;
    private int before, beforeThat;

    /// With which character the comment (`-`), section (`]`) or instruction (`?`) ends that is being read; else 0.
    private char endOfSpecial;

    ShortTokens(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int n = super.read(buffer, from, length);
        for (int i = from; i < from + n; i++) guard(buffer[i]);
        return n;
    }

    private void guard(char c) {
        sinceBracket++;
        if (endOfSpecial != 0) {
            if (c == '>' && before == endOfSpecial && (endOfSpecial == '?' || beforeThat == endOfSpecial))
                endOfSpecial = 0;
        } else if (c == '<') {
            sinceBracket = 0;
        } else if (before == '<' && c == '?') {
            endOfSpecial = '?';
        } else if (beforeThat == '<' && before == '!') {
            endOfSpecial = special(c);
        }
        if (sinceBracket > LONGEST) throw new Unreadable(Refusal.BOMB);
        beforeThat = before;
        before = c;
    }

    private static char special(char c) {
        return switch (c) {
            case '-' -> '-';
            case '[' -> ']';
            default -> throw new Unreadable(Refusal.DAMAGED);
        };
    }
}
