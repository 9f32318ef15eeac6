package pl.sciezka.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.sciezka.sheet.OutlineError;

/// A file of parameters with a mistake is refused with its line, so that nobody computes with it.
class LawFileTests {

    private static final String FILE = """
            parameters:
              - parameter: CRITERION_SINGLE
                name: kryterium
                english: criterion
                versions:
                  - {value: "776", from: 2022-01-01, to: 2024-12-31, confidence: SEEN, basis: art. 8}
                  - {value: "1010", from: 2025-01-01, review: 2028-01-01, confidence: KNOWN, basis: art. 8}
            """;

    @Test
    void a_file_says_what_applies_from_the_first_to_the_last_day() {
        var entry = read(FILE).get(Parameter.CRITERION_SINGLE);
        assertThat(entry.name()).isEqualTo("kryterium");
        assertThat(entry.on(LocalDate.of(2021, 12, 31))).isEmpty();
        assertThat(entry.on(LocalDate.of(2022, 1, 1)).orElseThrow().value()).isEqualTo("776");
        assertThat(entry.on(LocalDate.of(2024, 12, 31)).orElseThrow().value()).isEqualTo("776");
        assertThat(entry.on(LocalDate.of(2025, 1, 1)).orElseThrow().value()).isEqualTo("1010");
        assertThat(entry.on(LocalDate.of(2099, 1, 1)).orElseThrow().value()).isEqualTo("1010");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            to: 2024-12-31    | to: 2024-12-30    | 7 | a gap from 2024-12-31
            to: 2024-12-31    | to: 2025-01-01    | 7 | overlaps with the version before, which ends on 2025-01-01
            to: 2024-12-31,   | NOTHING           | 7 | the version before has no end
            to: 2024-12-31    | to: 2021-12-31    | 6 | ends before it begins
            from: 2022-01-01  | from: 2022-02-29  | 6 | not a day
            "776"             | "-1"              | 6 | negative
            "776"             | "776.005"         | 6 | parts of a grosz
            "776"             | "siedem"          | 6 | not an amount
            "776"             | "7e3000"          | 6 | too large
            confidence: SEEN  | confidence: SURE  | 6 | SURE
            confidence: SEEN, | NOTHING           | 6 | is missing
            basis: art. 8}    | basis: ''}        | 6 | no basis
            basis: art. 8}    | bases: art. 8}    | 6 | unknown field 'bases'
            CRITERION_SINGLE  | CRITERION_SINGEL  | 2 | CRITERION_SINGEL
            CRITERION_SINGLE  | MINIMUM_WAGES     | 2 | MINIMUM_WAGES
            CRITERION_SINGLE  | CLIENT_CONTACT    | 7 | not a whole number
            english: criterion | confirmed_by: me | 4 | unknown field 'confirmed_by'
            review:           | confirmed_by:     | 7 | go together
            """)
    void a_mistake_is_told_with_its_line(String right, String wrong, int line, String said) {
        var text = FILE.replaceFirst(Pattern.quote(right), wrong.replace("NOTHING", ""));
        if (said.equals("not a whole number")) text = text.replace("\"1010\"", "\"10.5\"");
        var file = text;
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(OutlineError.class)
                .hasMessageContaining("/law/social-assistance.yaml, line " + line + ":")
                .hasMessageContaining(said);
    }

    @Test
    void a_parameter_stands_once_in_all_files_and_none_is_missing() {
        assertThatThrownBy(() ->
                        read(FILE + FILE.lines().skip(1).map(it -> it + "\n").reduce("", String::concat)))
                .isInstanceOf(OutlineError.class)
                .hasMessageContaining("line 8")
                .hasMessageContaining("here twice");
        assertThatThrownBy(() -> new Shipped(List.of(read(FILE), read(FILE)))).hasMessageContaining("is in two files");
        assertThatThrownBy(() -> new Shipped(List.of(read(FILE)))).hasMessageContaining("MINIMUM_WAGE");
    }

    @Test
    void a_start_that_fails_for_it_says_the_line_plainly() {
        var broken = FILE.replace("to: 2024-12-31", "to: 2024-12-30");
        var mistake = catchThrowableOfType(OutlineError.class, () -> read(broken));
        var said = new BrokenFileAnalyzer().analyze(new IllegalStateException(mistake));
        assertThat(said.getDescription()).startsWith("Plik programu ma błąd: /law/social-assistance.yaml, line 7");
        assertThat(said.getAction()).contains("Popraw ten wiersz");
    }

    private static Map<Parameter, Entry> read(String text) {
        return LawFile.read(Topic.SOCIAL_ASSISTANCE, new StringReader(text));
    }
}
