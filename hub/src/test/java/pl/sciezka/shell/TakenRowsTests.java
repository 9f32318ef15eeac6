package pl.sciezka.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.sciezka.sheet.Cell;
import pl.sciezka.sheet.ListFile;

class TakenRowsTests {

    private static final List<Column> COLUMNS =
            List.of(Column.of("Osoba"), Column.number("Liczba"), Column.hidden("Czynności"), Column.of("Stan"));

    @TempDir
    Path folder;

    @Test
    void what_is_not_seen_on_the_page_is_not_in_the_file() {
        assertThat(rows("""
                <tr><th scope="row"><a href="/x">Nowak &amp; Jan</a><span class="govuk-visually-hidden"> otwórz</span></th>
                    <td class="number">1&nbsp;000</td><td class="action"><a href="/y">Zmień</a></td>
                    <td><strong class="govuk-tag">pilne</strong> <form><button>Zrobione</button></form></td></tr>
                """))
                .containsExactly(List.of("Osoba", "Liczba", "Stan"), List.of("Nowak & Jan", "1 000", "pilne"));
    }

    @Test
    void parts_of_a_cell_stay_apart() {
        assertThat(rows("""
                <tr><th>22 listopada<br><span>9:00–10:00</span></th><td><ul><li>a</li><li>b</li></ul></td><td></td>
                    <td><p>po
                    terminie</p><strong class="govuk-tag">3 dni</strong></td></tr>
                """).getLast()).containsExactly("22 listopada; 9:00–10:00", "a; b", "po terminie; 3 dni");
    }

    @Test
    void a_cell_over_several_columns_keeps_the_others_in_their_place() {
        assertThat(rows("<tr><td colspan=\"3\">razem</td><td>x</td></tr>").getLast())
                .containsExactly("razem", "", "", "x");
    }

    @Test
    void tables_that_are_one_list_say_which_part_a_row_is_of() {
        var taken = new TakenRows("list");
        var columns = List.of(Column.of("Krok"));
        for (var goal : List.of("Praca", "Dojazd"))
            taken.take(new TakenRows.Part("Część", goal), columns, html("<tr><td>x</td></tr>"));
        assertThat(taken.rows())
                .containsExactly(List.of("Część", "Krok"), List.of("Praca", "x"), List.of("Dojazd", "x"));
    }

    @ParameterizedTest
    @EnumSource
    void nothing_in_a_file_is_executed(Exporting.Form form) throws IOException {
        var dangerous =
                List.of("=1+1", "+48 600 100 200", "-5", "@x", "=cmd|' /C calc'!A0", "\t=1+1", "zwykły; \"tekst\"");
        var rows = new ArrayList<List<String>>(List.of(List.of("Kolumna")));
        for (var value : dangerous) rows.add(List.of(value));
        var made = MadeList.of(rows, form, "Lista", "lista");
        var cells = read(made);
        assertThat(cells).hasSize(dangerous.size() + 1);
        for (int i = 0; i < dangerous.size(); i++) {
            assertThat(cells.get(i + 1)).isNotInstanceOf(Cell.Unusable.class);
            assertThat(cells.get(i + 1).shown().strip())
                    .isEqualTo(dangerous.get(i).strip());
        }
        var content = form == Exporting.Form.CSV ? new String(made.bytes(), UTF_8) : sheet();
        if (form == Exporting.Form.CSV) assertThat(content).startsWith("\uFEFFKolumna\r\n'=1+1\r\n'+48");
        else assertThat(content).contains(">&apos;=1+1<", ">&apos;-5<").doesNotContain("<f>");
    }

    private String sheet() throws IOException {
        try (var zip = new ZipFile(folder.resolve("list").toFile())) {
            var part = zip.getEntry("xl/worksheets/sheet1.xml");
            return new String(zip.getInputStream(part).readAllBytes(), UTF_8);
        }
    }

    private List<Cell> read(MadeList made) throws IOException {
        var file = Files.write(folder.resolve("list"), made.bytes());
        var cells = new ArrayList<Cell>();
        ((ListFile.Opening.Opened) ListFile.open(file)).list().forEach(it -> cells.add(it.cell(0)));
        return cells;
    }

    private static List<List<String>> rows(String html) {
        var taken = new TakenRows("list");
        taken.take(null, COLUMNS, html(html));
        return taken.rows();
    }

    private static Content html(String html) {
        return out -> out.writeContent(html);
    }
}
