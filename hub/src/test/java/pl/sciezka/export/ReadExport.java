package pl.sciezka.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import pl.sciezka.sheet.Cell;
import pl.sciezka.sheet.ListFile;
import pl.sciezka.sheet.Neutral;

/// An export as somebody reads it who has nothing but the file: one strict reader of CSV that gives every character
/// back, and the reader that this program takes lists in with.
final class ReadExport {

    final Map<String, byte[]> parts = new LinkedHashMap<>();

    ReadExport(byte[] zip) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                assertThat(parts.put(entry.getName(), in.readAllBytes())).isNull();
        }
    }

    String contents() {
        return new String(parts.get("CZYTAJ.html"), UTF_8);
    }

    List<String> tables() {
        return parts.keySet().stream().filter(it -> it.endsWith(".csv")).toList();
    }

    /// Rows by heading, with every character.
    List<Map<String, String>> table(String name) {
        var text = new String(parts.get(name + ".csv"), UTF_8);
        assertThat(text).startsWith("\uFEFF");
        var rows = new ArrayList<Map<String, String>>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text.substring(1))) {
            for (var record : csv) {
                var row = new LinkedHashMap<String, String>();
                record.getFieldsAsMap().forEach((heading, cell) -> row.put(heading, Neutral.restored(cell)));
                rows.add(row);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    List<String> column(String table, String heading) {
        return table(table).stream().map(it -> it.get(heading)).toList();
    }

    /// The same rows through the reader of lists, which keeps single spaces and cuts what is very long.
    void readsLikeAList(String name, Path folder) throws IOException {
        var file = Files.write(folder.resolve(name), parts.get(name));
        var opening = ListFile.open(file);
        assertThat(opening).as(name).isInstanceOf(ListFile.Opening.Opened.class);
        var rows = new ArrayList<List<String>>();
        ((ListFile.Opening.Opened) opening).list().forEach(row -> {
            assertThat(row.fault()).as("%s, row %s", name, row.number()).isNull();
            rows.add(row.cells().stream()
                    .map(Cell::shown)
                    .map(ReadExport::short_)
                    .toList());
        });
        var expected = table(name.replace(".csv", "")).stream()
                .map(it ->
                        withoutEnd(it.values().stream().map(ReadExport::short_).toList()))
                .toList();
        assertThat(rows.subList(1, rows.size())).as(name).isEqualTo(expected);
    }

    private static String short_(String cell) {
        var one = cell.replaceAll("\\s+", " ").strip();
        return one.length() > 900 ? one.substring(0, 900) : one;
    }

    private static List<String> withoutEnd(List<String> cells) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) width--;
        return cells.subList(0, width);
    }

    /// Parts in which it stands, whether they are texts or printed.
    List<String> where(String word) {
        return parts.entrySet().stream()
                .filter(it -> text(it.getKey(), it.getValue()).contains(word))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String text(String name, byte[] bytes) {
        if (!name.endsWith(".pdf")) return new String(bytes, UTF_8);
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
