package pl.sciezka.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/// Writes a list that Excel opens by double click (zapis listy). Every cell is text and none is executed, see
/// [Neutral]; [ListFile] gives the same texts back.
public interface ListWriting extends Closeable {

    /// The headings come first.
    void row(List<String> cells) throws IOException;
}
