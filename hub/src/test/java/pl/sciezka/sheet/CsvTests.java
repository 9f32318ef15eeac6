package pl.sciezka.sheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.sciezka.sheet.ListRow.Fault;

class CsvTests {

    private static final String PANGRAM = "Zażółć gęślą jaźń ŻÓŁĆ GĘŚLĄ JAŹŃ";

    @TempDir
    Path folder;

    static Stream<Arguments> writings() {
        return Stream.of(
                        UTF_8,
                        Charset.forName("windows-1250"),
                        Charset.forName("ISO-8859-2"),
                        Charset.forName("IBM852"))
                .flatMap(charset -> Stream.of(";", ",", "\t", "|").map(separator -> Arguments.of(charset, separator)));
    }

    @ParameterizedTest
    @MethodSource("writings")
    void every_encoding_and_separator_is_recognised(Charset charset, String separator) throws IOException {
        var lines = Stream.of("Nazwisko;Imię;Adres", PANGRAM + ";Łucja;Ogrodowa 5", "Żak;Śnieżka;Źródlana 7");
        var text = lines.map(line -> line.replace(";", separator)).reduce("", (all, line) -> all + line + "\r\n");
        assertThat(Written.shown(Written.text(folder, text, charset)))
                .containsExactly(
                        List.of("Nazwisko", "Imię", "Adres"),
                        List.of(PANGRAM, "Łucja", "Ogrodowa 5"),
                        List.of("Żak", "Śnieżka", "Źródlana 7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ą", "ś", "ź", "Ą", "Ś", "Ź"})
    void one_letter_at_the_end_of_a_long_list_tells_windows_from_iso(String letter) throws IOException {
        for (var charset : List.of(Charset.forName("windows-1250"), Charset.forName("ISO-8859-2"))) {
            var file = Written.text(
                    folder, "Nazwisko;Imie\n" + "Nowak;Jan\n".repeat(5_000) + "Kos" + letter + ";Ola\n", charset);
            assertThat(Written.rows(file).getLast().cell(0).shown()).isEqualTo("Kos" + letter);
        }
    }

    @Test
    void marks_and_wide_encodings_are_recognised() throws IOException {
        for (var charset : List.of(UTF_8, UTF_16LE, UTF_16BE))
            for (var mark : List.of("\uFEFF", ""))
                assertThat(Written.shown(Written.text(folder, mark + "Nazwisko;Imię\nŁoś;Ewa", charset)))
                        .as("%s %s", charset, mark)
                        .containsExactly(List.of("Nazwisko", "Imię"), List.of("Łoś", "Ewa"));
    }

    @Test
    void a_few_broken_letters_do_not_turn_utf_8_into_something_else() throws IOException {
        var good = ("Nazwisko;Imię\n" + "Żółkiewska;Śnieżka\n".repeat(20)).getBytes(UTF_8);
        var file = Files.concat(
                good, "Ko\u009Cla;Jan\n".getBytes(Charset.forName("ISO-8859-1")), "Łoś;Ewa\n".getBytes(UTF_8));
        var rows = Written.rows(Written.bytes(folder, file));
        assertThat(rows.getLast().cell(0)).isEqualTo(new Cell.Text("Łoś"));
        assertThat(rows.get(21).cell(0)).isInstanceOf(Cell.Unusable.class);
    }

    @Test
    void commas_in_addresses_do_not_hide_the_separator() throws IOException {
        var file = Written.text(
                folder,
                "Raport: osoby, stan na dziś\n\nNazwisko;Adres\n"
                        + "Nowak;Długa 5, 32-500 Chrzanów, Polska\n".repeat(9));
        assertThat(Written.rows(file).getLast().cell(1).shown()).isEqualTo("Długa 5, 32-500 Chrzanów, Polska");
    }

    @Test
    void quoted_cells_hold_separators_marks_and_lines() throws IOException {
        var file = Written.text(
                folder,
                "a;b;c\n\"x;y\";\"Firma \"\"Ala\"\" sp.\";\"ul. Długa\r\n5\"\n\"\";z;\n1;\"Firma \"Ala\" sp.\";3\n");
        assertThat(Written.shown(file))
                .containsExactly(
                        List.of("a", "b", "c"),
                        List.of("x;y", "Firma \"Ala\" sp.", "ul. Długa 5"),
                        List.of("", "z"),
                        List.of("1", "Firma \"Ala\" sp.", "3"));
    }

    @Test
    void a_mark_that_is_never_closed_costs_only_its_row() throws IOException {
        var file = Written.text(folder, "a;b\n\"Kowalski;Jan\n\"Nowak\";\"Anna\"\nLis;Ewa\n");
        var rows = Written.rows(file);
        assertThat(rows).extracting(ListRow::number).containsExactly(1, 2, 3, 4);
        assertThat(rows.get(1).fault()).isEqualTo(Fault.OPEN_QUOTE);
        assertThat(Written.shown(rows.get(1))).containsExactly("\"Kowalski", "Jan");
        assertThat(Written.shown(rows.get(2))).containsExactly("Nowak", "Anna");
        assertThat(rows.get(3).fault()).isNull();
    }

    @Test
    void a_file_full_of_open_marks_is_read_in_one_go() throws IOException {
        var rows = Written.rows(Written.text(folder, ("\"" + "x".repeat(190) + ";b\n").repeat(50_000)));
        assertThat(rows).hasSize(50_000);
        assertThat(rows.stream().allMatch(row -> row.fault() == Fault.OPEN_QUOTE))
                .isTrue();
    }

    @Test
    void rows_have_the_numbers_that_excel_shows() throws IOException {
        var file = Written.text(folder, "sep=;\r\na;b\r\n\r\n;;\r\n\"1\r\n2\";x\r3;y\n\u001A");
        assertThat(Written.rows(file)).extracting(ListRow::number).containsExactly(1, 4, 5);
    }

    @Test
    void a_text_that_excel_was_told_to_keep_comes_out_of_its_wrapping() throws IOException {
        var file = Written.text(folder, "PESEL;b\n=\"00210112345\";x\n\"=\"\"00210112346\"\"\";y\n'=\"z\";'=\"z\"\n");
        assertThat(Written.rows(file))
                .extracting(row -> row.cell(0).shown())
                .containsExactly("PESEL", "00210112345", "00210112346", "=\"z\"");
    }

    @Test
    void too_wide_and_too_long_rows_cost_only_themselves() throws IOException {
        var file = Written.text(
                folder,
                "a;b\n" + "x;".repeat(300) + "\n" + "y".repeat(3_000_000) + "\nLis;Ewa\n" + "a;" + ";".repeat(5_000));
        var rows = Written.rows(file);
        assertThat(rows).extracting(ListRow::fault).containsExactly(null, Fault.TOO_WIDE, Fault.TOO_LONG, null, null);
        assertThat(rows.get(1).cells()).hasSize(Limits.COLUMNS);
        assertThat(rows.get(4).cells()).hasSize(1);
    }

    /// Parts of files put together.
    private static final class Files {
        static byte[] concat(byte[]... parts) throws IOException {
            var all = new java.io.ByteArrayOutputStream();
            for (var part : parts) all.write(part);
            return all.toByteArray();
        }
    }
}
