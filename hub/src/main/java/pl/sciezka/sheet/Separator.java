package pl.sciezka.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/// Which sign parts the cells of a text list (separator kolumn): the first that gives most rows the same number of
/// cells.
final class Separator {

    /// The comma comes last, because addresses and remarks are full of it.
    private static final List<Character> KNOWN = List.of('\t', ';', '|', ',');

    /// In how many rows of a hundred it has to do so; titles, broken rows and notes below the list make up the rest.
    private static final int MOST = 70;

    private Separator() {}

    static char of(String sample) throws IOException {
        for (char candidate : KNOWN) if (parts(sample, candidate, MOST)) return candidate;
        for (char candidate : KNOWN) if (parts(sample, candidate, MOST / 2)) return candidate;
        return ';';
    }

    /// A line such as `sep=;` that Excel understands and does not count.
    static boolean isHint(String line) {
        return line.length() == 5 && line.toLowerCase(Locale.ROOT).startsWith("sep=");
    }

    private static boolean parts(String sample, char separator, int percent) throws IOException {
        var rowsBySize = new HashMap<Integer, Integer>();
        int rows = 0;
        try (var lines = new Lines(new StringReader(sample))) {
            for (Lines.Line line; (line = lines.next()) != null; ) {
                if (line.text().isBlank()) continue;
                rows++;
                var record = new QuotedRecord(separator);
                if (record.add(line.text()) && record.cells().size() > 1)
                    rowsBySize.merge(record.cells().size(), 1, Integer::sum);
            }
        }
        int agreeing =
                rowsBySize.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return agreeing * 100 >= rows * percent && agreeing > 0;
    }
}
