package pl.sciezka.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;

/// CSV as Polish Excel expects it: semicolons, UTF-8 with its mark, Windows line ends.
public final class CsvWriting implements ListWriting {

    private final CsvWriter csv;

    public CsvWriting(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, UTF_8);
        writer.write('\uFEFF');
        csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
    }

    @Override
    public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(Neutral::neutralised).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
