package pl.sciezka.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.http.MediaType;
import pl.sciezka.sheet.CsvWriting;
import pl.sciezka.sheet.ListWriting;
import pl.sciezka.sheet.WorkbookWriting;

/// A list as a file, ready to be sent after the commit.
record MadeList(String fileName, MediaType type, byte[] bytes) implements Page {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    static MadeList of(List<List<String>> rows, Exporting.Form form, String sheet, String fileName) {
        var bytes = new ByteArrayOutputStream();
        try (var writing = writing(bytes, form, sheet)) {
            for (var row : rows) writing.row(row);
        } catch (IOException e) {
            throw new UncheckedIOException("A list cannot be written into memory", e);
        }
        return new MadeList(fileName, form == Exporting.Form.CSV ? CSV : WORKBOOK, bytes.toByteArray());
    }

    private static ListWriting writing(OutputStream out, Exporting.Form form, String sheet) throws IOException {
        return form == Exporting.Form.CSV ? new CsvWriting(out) : new WorkbookWriting(out, sheet);
    }

    @Override
    public String toString() {
        return "MadeList[*]";
    }
}
