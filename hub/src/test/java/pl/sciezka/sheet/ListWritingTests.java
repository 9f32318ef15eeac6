package pl.sciezka.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListWritingTests {

    @TempDir
    Path folder;

    interface Format {
        ListWriting to(OutputStream out) throws IOException;
    }

    private static final Format WORKBOOK = out -> new WorkbookWriting(out, "Lista");

    private static byte[] written(Format format, List<List<String>> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var list = format.to(bytes)) {
            for (var row : rows) list.row(row);
        }
        return bytes.toByteArray();
    }

    @Test
    void csv_is_what_polish_excel_opens_by_double_click() throws IOException {
        var csv = written(CsvWriting::new, List.of(List.of("Nazwisko", "Uwagi"), List.of("Łoś", "=1;2\"")));
        assertThat(new String(csv, StandardCharsets.UTF_8)).isEqualTo("\uFEFFNazwisko;Uwagi\r\nŁoś;\"'=1;2\"\"\"\r\n");
    }

    @Test
    void a_workbook_holds_nothing_but_text() throws IOException {
        var bytes = written(WORKBOOK, List.of(List.of("PESEL", "Telefon"), List.of("00210112345", "+48600100200")));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var row = workbook.getFirstSheet().read().get(1);
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getText()).isEqualTo("00210112345");
            assertThat(row.getCell(1).getText()).isEqualTo("'+48600100200");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 20261122})
    void every_text_comes_back_as_it_was(long seed) throws IOException {
        var random = new Random(seed);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Nazwisko", "Imię", "Uwagi"));
        rows.add(List.of("_x0041_", "a_x0000_x0041_", "_x005F_x0041_"));
        for (int i = 0; i < 2_000; i++) rows.add(List.of("Lis" + i, text(random), text(random) + "x"));
        for (var format : List.<Format>of(CsvWriting::new, WORKBOOK)) {
            var file = Written.bytes(folder, written(format, rows));
            assertThat(Written.shown(file)).as("seed %d", seed).isEqualTo(rows);
        }
    }

    /// What a cell of a list can hold: [CellText] leaves no outer spaces and no line ends in it.
    private static String text(Random random) {
        var signs = "'=+-@;,\"\t\\<>&|_x0041 ażŁ1＝😀";
        var text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            int at = signs.offsetByCodePoints(0, random.nextInt(signs.codePointCount(0, signs.length())));
            text.appendCodePoint(signs.codePointAt(at));
        }
        return CellText.read("x" + text).shown().substring(1).strip();
    }
}
