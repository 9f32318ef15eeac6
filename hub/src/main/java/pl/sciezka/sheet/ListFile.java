package pl.sciezka.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A list as an office exports it (lista): CSV or XLSX by content, whatever the file is called. Opening it reads it
/// once from the first to the last row, so that all later reading meets no surprise. Never more than one row is in
/// memory.
public final class ListFile {

    /// Rows before the first person that a list may have: titles, who made it and when, headings.
    public static final int HEAD_ROWS = 30;

    private final Format format;
    private final Rows source;
    private final List<ListRow> head = new ArrayList<>();
    private int rows;

    private ListFile(Format format, Rows source) {
        this.format = format;
        this.source = source;
    }

    /// What became of opening a file.
    public sealed interface Opening {
        record Opened(ListFile list) implements Opening {}

        record Refused(Refusal why) implements Opening {}
    }

    /// How the file is written, to be shown.
    public sealed interface Format {
        record Text(String encoding) implements Format {}

        /// `others` counts further visible sheets, which are not read.
        record Sheet(String name, int others) implements Format {}
    }

    /// Gets at the rows again and again.
    private interface Rows {
        RowSource open() throws IOException;
    }

    public static Opening open(Path file) throws IOException {
        try {
            var kind = FileKind.of(file);
            if (kind.refusal() != null) return new Opening.Refused(kind.refusal());
            return new Opening.Opened(kind.workbook() ? workbook(file) : text(file));
        } catch (Unreadable e) {
            return new Opening.Refused(e.refusal);
        }
    }

    /// A file that [#open] has found readable, without reading it through again: for its rows alone.
    /// Throws [IllegalStateException] when it is not readable any more.
    public static ListFile again(Path file) throws IOException {
        try {
            return FileKind.of(file).workbook() ? sheet(file) : plain(file);
        } catch (Unreadable e) {
            throw new IllegalStateException("A list that was readable is not any more", e);
        }
    }

    public Format format() {
        return format;
    }

    /// How many rows are not blank, headings included.
    public int rows() {
        return rows;
    }

    /// The first rows, in which the headings are.
    public List<ListRow> head() {
        return List.copyOf(head);
    }

    public void forEach(Consumer<ListRow> visitor) {
        try (var opened = source.open()) {
            for (ListRow row; (row = opened.next()) != null; ) visitor.accept(row);
        } catch (IOException e) {
            throw new UncheckedIOException("A list that was readable cannot be read again", e);
        }
    }

    private static ListFile text(Path file) throws IOException {
        var list = plain(file);
        list.check();
        if (list.rows == 0) throw new Unreadable(Refusal.EMPTY);
        return list;
    }

    private static ListFile plain(Path file) throws IOException {
        var encoding = TextEncoding.of(file);
        return new ListFile(new Format.Text(encoding.charset().displayName()), () -> CsvRows.open(file, encoding));
    }

    private static ListFile workbook(Path file) throws IOException {
        var list = sheet(file);
        list.check();
        return list;
    }

    /// The first visible sheet with rows is the list.
    private static ListFile sheet(Path file) throws IOException {
        List<Workbook.Sheet> sheets;
        try (var workbook = Workbook.open(file)) {
            sheets = workbook.sheets();
        }
        for (var sheet : sheets) {
            var list = new ListFile(
                    new Format.Sheet(sheet.name(), sheets.size() - 1),
                    () -> WorkbookRows.open(Workbook.open(file), sheet));
            if (list.isFilled()) return list;
        }
        throw new Unreadable(Refusal.EMPTY);
    }

    private boolean isFilled() throws IOException {
        try (var opened = source.open()) {
            return opened.next() != null;
        }
    }

    private void check() throws IOException {
        try (var opened = source.open()) {
            for (ListRow row; (row = opened.next()) != null; ) {
                if (++rows > Limits.ROWS + HEAD_ROWS) throw new Unreadable(Refusal.TOO_MANY_ROWS);
                if (rows <= HEAD_ROWS) head.add(row);
            }
        }
    }
}
