package pl.sciezka.sheet;

import java.util.ArrayList;
import java.util.List;

/// One record of a text list, put together from lines (RFC 4180) with the tolerance that real exports need: a quotation
/// mark inside a cell counts as text unless a separator or the line's end follows it.
final class QuotedRecord {

    private final char separator;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private boolean isOpen, strayQuote, spansLines;

    QuotedRecord(char separator) {
        this.separator = separator;
    }

    /// True when the record ends with this line; false when a quoted cell goes on in the next one.
    boolean add(String line) {
        int i = 0;
        if (isOpen) {
            spansLines = true;
            open.append('\n');
            i = quoted(line, 0);
        } else {
            i = cell(line, 0);
        }
        while (!isOpen && i < line.length()) i = cell(line, i + 1);
        return !isOpen;
    }

    List<String> cells() {
        return cells;
    }

    int openChars() {
        return open.length();
    }

    /// A cell over several lines that holds a single quotation mark: most likely a mark was never closed and the cell
    /// swallowed the rows below it.
    boolean isDoubtful() {
        return spansLines && strayQuote;
    }

    private int cell(String line, int start) {
        if (start < line.length() && line.charAt(start) == '"') return quoted(line, start + 1);
        int end = line.indexOf(separator, start);
        if (end < 0) end = line.length();
        cells.add(line.substring(start, end));
        return end;
    }

    private int quoted(String line, int start) {
        isOpen = true;
        int i = start;
        for (; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != '"') {
                open.append(c);
            } else if (i + 1 == line.length() || line.charAt(i + 1) == separator) {
                cells.add(open.toString());
                open.setLength(0);
                isOpen = false;
                return i + 1;
            } else {
                if (line.charAt(i + 1) == '"') i++;
                else strayQuote = true;
                open.append('"');
            }
        }
        return i;
    }
}
