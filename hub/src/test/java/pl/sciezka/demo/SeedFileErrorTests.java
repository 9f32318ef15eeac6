package pl.sciezka.demo;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.sciezka.sheet.OutlineError;

class SeedFileErrorTests {

    static final String GOOD = """
            heading: Próba
            partnership: { name: P, form: PILOT, aim: A, lead: pup, invented: [] }
            institutions:
              - { key: pup, name: PUP, short: PUP, kind: PUP, teryt: "1203" }
              - { key: ops, name: OPS, short: OPS, kind: OPS, teryt: "1203053" }
            agreements:
              - documents:
                  - { title: Umowa, signed: 2020-06-12 }
                in_force_from: 2020-06-12
                parties:
                  - { institution: pup, by: 0, acceded: 2020-06-12, signatory: dyrektor }
                clauses:
                  - number: § 1
                    heading: N
                    text: T
                    shares:
                      - { who: [PUP], sees: [IDENTITY], of: [OPS], for: DISCOVERY }
            """;

    @Test
    void a_misspelt_field_is_named_with_its_line() {
        refused(GOOD.replace("heading: N", "headnig: N"), "proba.yaml, line 14: unknown field 'headnig'");
    }

    @Test
    void a_missing_field_is_named_with_the_line_of_its_part() {
        refused(GOOD.replace("short: OPS, ", ""), "proba.yaml, line 5: 'short' is missing");
    }

    @Test
    void an_impossible_day_is_named() {
        refused(
                GOOD.replace("acceded: 2020-06-12", "acceded: 2020-02-30"),
                "line 11: 'acceded': '2020-02-30' is neither");
    }

    @Test
    void a_code_that_is_not_in_the_register_is_named() {
        refused(GOOD.replace("1203053", "9903053"), "line 5: 'teryt': 9903053 is not in the register");
    }

    @Test
    void an_unknown_institution_is_named() {
        refused(GOOD.replace("lead: pup", "lead: xyz"), "line 2: 'lead': no institution 'xyz'");
    }

    @Test
    void health_cannot_be_shared() {
        refused(GOOD.replace("IDENTITY", "HEALTH"), "line 17: 'sees': Health is never opened");
    }

    @Test
    void a_document_that_is_not_there_is_named() {
        refused(GOOD.replace("number: § 1", "number: § 1\n        by: 4"), "'clauses': § 1: its document is not there");
    }

    @Test
    void what_is_not_yaml_is_named_with_its_line() {
        refused("institutions:\n  - { key: [", "proba.yaml, line 2");
        refused("", "proba.yaml, line 1: the file is empty");
        refused("institutions: nic", "line 1: 'institutions' must be a list");
    }

    private static void refused(String text, String message) {
        assertThatThrownBy(() -> SeedFile.read("proba.yaml", new StringReader(text), LocalDate.of(2026, 11, 22)))
                .isInstanceOf(OutlineError.class)
                .hasMessageContaining(message);
    }
}
