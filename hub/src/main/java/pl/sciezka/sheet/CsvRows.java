package pl.sciezka.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.sciezka.sheet.ListRow.Fault;

/// Rows of a text list. A row that cannot be read costs only itself: after a quotation mark that is never closed,
/// reading goes on with the very next line (which is why no library reads here).
final class CsvRows implements RowSource {

    private static final int SAMPLE = 64 * 1024;

    /// After so many open quotation marks no line looks for its end further down, so that a file made of them is read
    /// in one go.
    private static final int PATIENCE = 100;

    private static final Pattern KEPT_AS_TEXT = Pattern.compile("=\"[^\"]*+\"");

    private final Lines lines;
    private final char separator;
    private int number;
    private int openQuotes;

    private CsvRows(Lines lines, char separator) {
        this.lines = lines;
        this.separator = separator;
    }

    static CsvRows open(Path file, TextEncoding encoding) throws IOException {
        char separator = separatorOf(file, encoding);
        var lines = new Lines(encoding.open(file));
        var first = lines.ahead(0);
        if (first != null && Separator.isHint(first.text())) {
            lines.next();
            separator = first.text().charAt(4);
        }
        return new CsvRows(lines, separator);
    }

    private static char separatorOf(Path file, TextEncoding encoding) throws IOException {
        var sample = new char[SAMPLE];
        try (var reader = encoding.open(file)) {
            int length = 0;
            for (int n; length < SAMPLE && (n = reader.read(sample, length, SAMPLE - length)) > 0; ) length += n;
            return Separator.of(new String(sample, 0, length));
        }
    }

    @Override
    public @Nullable ListRow next() throws IOException {
        for (Lines.Line line; (line = lines.next()) != null; ) {
            number++;
            var cells = line.cut() ? null : record(line.text());
            var fault = line.cut() ? Fault.TOO_LONG : cells == null ? Fault.OPEN_QUOTE : null;
            if (cells == null) cells = List.of(line.text().split(Pattern.quote(String.valueOf(separator))));
            var row = row(cells, fault);
            if (row != null) return row;
        }
        return null;
    }

    /// The cells of the record that begins with this line; null, and no further line taken, when it does not end.
    private @Nullable List<String> record(String line) throws IOException {
        var record = new QuotedRecord(separator);
        if (record.add(line)) return record.cells();
        int patience = openQuotes < PATIENCE ? Limits.LINES_OF_A_CELL : 0;
        for (int i = 0; i < patience && record.openChars() <= Limits.LONGEST_CELL; i++) {
            var more = lines.ahead(i);
            if (more == null || more.cut()) break;
            if (record.add(more.text())) {
                if (record.isDoubtful()) break;
                for (int taken = 0; taken <= i; taken++) lines.next();
                return record.cells();
            }
        }
        openQuotes++;
        return null;
    }

    private @Nullable ListRow row(List<String> texts, @Nullable Fault fault) {
        int width = texts.size();
        while (width > 0 && isBlank(texts.get(width - 1))) width--;
        if (width == 0) return null;
        var cells = new Cell[Math.min(width, Limits.COLUMNS)];
        for (int i = 0; i < cells.length; i++) cells[i] = cell(texts.get(i));
        return new ListRow(number, List.of(cells), fault == null && width > Limits.COLUMNS ? Fault.TOO_WIDE : fault);
    }

    /// Some programs write `="00210112345"` so that Excel keeps the zeros.
    private static Cell cell(String text) {
        boolean kept = text.startsWith("=") && KEPT_AS_TEXT.matcher(text).matches();
        return CellText.read(kept ? text.substring(2, text.length() - 1) : text);
    }

    /// Blank, or the sign with which DOS programs end a file.
    private static boolean isBlank(String text) {
        return text.isBlank() || text.equals("\u001A");
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
