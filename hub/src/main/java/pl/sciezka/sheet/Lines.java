package pl.sciezka.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lines of a text with any line end, none longer than a row may be, with a look at the lines ahead.
final class Lines implements AutoCloseable {

    static final int LONGEST = Limits.COLUMNS * (Limits.CELL_CHARS + 3);

    private final Reader reader;
    private final char[] buffer = new char[32 * 1024];
    private final List<Line> ahead = new ArrayList<>();
    private int at, end;
    private boolean afterReturn;

    Lines(Reader reader) {
        this.reader = reader;
    }

    /// `cut` says that the line went on; the rest was dropped.
    record Line(String text, boolean cut) {}

    @Nullable
    Line next() throws IOException {
        return ahead.isEmpty() ? read() : ahead.removeFirst();
    }

    /// The line that comes after `skipped` others, without taking it.
    @Nullable
    Line ahead(int skipped) throws IOException {
        while (ahead.size() <= skipped) {
            var line = read();
            if (line == null) return null;
            ahead.add(line);
        }
        return ahead.get(skipped);
    }

    private @Nullable Line read() throws IOException {
        int c = character();
        if (c == '\n' && afterReturn) c = character(); // the second half of a Windows line end
        if (c < 0) return null;
        at--;
        var text = new StringBuilder(128);
        boolean cut = false;
        while (at < end || filled()) {
            int from = at;
            while (at < end && !isLineEnd(buffer[at])) at++;
            int room = Math.min(at - from, LONGEST - text.length());
            text.append(buffer, from, room);
            cut |= room < at - from;
            if (at < end) break;
        }
        afterReturn = character() == '\r';
        return new Line(text.toString(), cut);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private int character() throws IOException {
        return at < end || filled() ? buffer[at++] : -1;
    }

    private boolean filled() throws IOException {
        at = 0;
        end = Math.max(0, reader.read(buffer));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
