package pl.sciezka.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.sciezka.sheet.Cell;
import pl.sciezka.sheet.CsvWriting;
import pl.sciezka.sheet.ListWriting;
import pl.sciezka.sheet.WorkbookWriting;
import pl.sciezka.shell.Texts;

class RefusedListTests {

    private static final ProblemWords WORDS = new ProblemWords(new Texts(), Texts.POLISH);

    @TempDir
    Path folder;

    @Test
    void refused_rows_come_back_corrected_through_the_same_door() throws IOException {
        var list = Lists.open(
                "Lista\n\nNazwisko;Imię;PESEL;Telefon;Uwagi\n=1+1;Jan;80010112310;+48 600100200;=SUM(A1)\nSowa;Ewa;"
                        + Lists.WOMAN + ";;\n");
        for (var workbook : List.of(true, false)) {
            var corrected = Lists.open(refused(list, workbook));
            var headings = Headings.of(corrected.head());
            assertThat(headings.names()).endsWith("Nr wiersza", "Pole", "Powód");
            assertThat(headings.fingerprint())
                    .isEqualTo(Headings.of(list.head()).fingerprint());
            var row = corrected.head().getLast();
            assertThat(row.cells())
                    .extracting(Cell::shown)
                    .containsExactly(
                            "=1+1",
                            "Jan",
                            "80010112310",
                            "+48 600100200",
                            "=SUM(A1)",
                            "4",
                            "Nazwisko, PESEL",
                            "To nie wygląda na imię ani nazwisko: są tu cyfry albo nie ma ani jednej litery. "
                                    + "Ostatnia cyfra numeru PESEL nie zgadza się z pozostałymi. Sprawdź, czy numer jest przepisany bez pomyłki.");
            assertThat(Lists.read(corrected)).hasSize(1).first().isInstanceOf(RowRead.Refused.class);
        }
    }

    private Path refused(pl.sciezka.sheet.ListFile list, boolean workbook) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var headings = Headings.of(list.head());
        List<RefusedList.Row> rows = new ArrayList<>();
        var mapping = new Mapping(Guess.of(headings, Lists.shown(list)));
        var reading = new RowReading(mapping, Gminy.around(null), Lists.TODAY, "lista");
        new ListReading(list, headings, reading, Lists::unknown).forEach((row, read) -> {
            if (read instanceof RowRead.Refused it)
                rows.add(new RefusedList.Row(
                        it.row(), row.cells().stream().map(Cell::shown).toList(), it.problems()));
        });
        try (ListWriting writing = workbook ? new WorkbookWriting(bytes, "Lista") : new CsvWriting(bytes)) {
            var refused = new RefusedList(writing, headings.names(), WORDS);
            for (var row : rows) refused.write(row);
        }
        return Files.write(Files.createTempFile(folder, "refused", ""), bytes.toByteArray());
    }

    @Test
    void every_reason_and_field_has_its_sentence_in_both_languages() {
        for (var locale : List.of(Texts.POLISH, Texts.ENGLISH)) {
            var words = new ProblemWords(new Texts(), locale);
            var problems = Stream.concat(
                    EnumSet.allOf(ProblemKind.class).stream().map(kind -> Problem.of(null, kind, "7", "9")),
                    EnumSet.allOf(ListColumn.class).stream().map(column -> Problem.of(column, ProblemKind.MISSING)));
            assertThat(problems).allSatisfy(problem -> {
                assertThat(words.field(problem)).doesNotContain(".");
                assertThat(words.reason(problem))
                        .doesNotContain("ProblemKind", "{")
                        .contains(" ");
            });
        }
    }

    @Test
    void a_problem_survives_being_kept() {
        for (var kind : ProblemKind.values())
            for (var problem : List.of(Problem.of(null, kind), Problem.of(ListColumn.PESEL, kind, "C12", 5)))
                assertThat(Problem.ofCode(problem.code())).isEqualTo(problem);
    }
}
