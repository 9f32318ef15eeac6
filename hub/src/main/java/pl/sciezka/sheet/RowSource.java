package pl.sciezka.sheet;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Rows of a file, one after another, so that no more than one of them is in memory.
interface RowSource extends AutoCloseable {

    /// The next row that is not blank; null at the end. Throws [Unreadable] when the file as a whole cannot be read.
    @Nullable
    ListRow next() throws IOException;

    @Override
    void close() throws IOException;
}
