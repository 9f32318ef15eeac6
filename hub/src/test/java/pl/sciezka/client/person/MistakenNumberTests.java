package pl.sciezka.client.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.sciezka.testing.Visitor.words;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.sciezka.exchange.Exchanging;
import pl.sciezka.storage.Seals;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;

/// A PESEL that was typed in by mistake may be somebody else's: no correction keeps it.
@HubTest
class MistakenNumberTests extends Exchanging {

    private static final String WRONG = "84050473199";
    private static final String RIGHT = "90080517455";
    private static final String REMOVED = "numer wpisany omyłkowo, usunięty";

    @Autowired
    Seals seals;

    @Test
    void a_mistaken_number_goes_from_every_correction_and_the_rest_of_them_stays() {
        corrected(WRONG, "DOCUMENT");
        corrected("", "CHANGED");
        corrected(WRONG, "CHANGED");
        assertThat(kept()).containsExactly(WRONG, WRONG, WRONG);
        corrected(RIGHT, "MISTAKE");
        assertThat(kept()).containsExactly(RIGHT);
        assertThat(words(pup.get(page())))
                .contains("Numer PESEL " + REMOVED + " ••••••••••• (ukryty) pomyłka we wpisie", "Anna Doradca")
                .contains("Numer PESEL " + REMOVED + " nic dane się zmieniły")
                .contains("Numer PESEL nic " + REMOVED + " osoba pokazała dokument");
        assertThat(words(pup.post(page() + "/numbers", Map.of())))
                .contains(REMOVED, RIGHT)
                .doesNotContain(WRONG);
        assertThat(words(pup.get("/day"))).doesNotContain("Lista zmieniła to, co poprawiono");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHANGED", "DOCUMENT", "OTHER"})
    void under_any_other_reason_a_number_stays(String reason) {
        corrected(WRONG, "MISTAKE");
        corrected(RIGHT, reason);
        assertThat(kept()).containsExactly(WRONG, WRONG, RIGHT);
        assertThat(words(pup.get(page()))).doesNotContain(REMOVED);
    }

    @Test
    void it_is_not_taken_back_and_the_page_says_why() {
        corrected(WRONG, "CHANGED");
        corrected("", "MISTAKE");
        assertThat(kept()).isEmpty();
        assertThat(pup.get(page()).body()).doesNotContain(latest() + "/back").doesNotContain("Pokaż numery");
        assertThat(words(pup.get(sent(pup, page() + "/" + latest() + "/back", Map.of()))))
                .contains("Dawny numer PESEL był pomyłką i został usunięty");
        assertThat(form().value("pesel")).isEmpty();
        assertThat(words(pup.get(atPup() + "/edit"))).contains("nie można go przywrócić");
    }

    @Test
    void what_a_list_writes_over_it_is_dropped_too_when_the_right_one_is_restored() {
        corrected(WRONG, "CHANGED");
        corrected("", "MISTAKE");
        circle.as(
                circle.pup,
                () -> circle.run("""
                update client.person set pesel_sealed = decode('%s', 'hex'), pesel_index = sha256('x'), version = version + 1 where id = '%s'
                """.formatted(
                                HexFormat.of().formatHex(seals.of(circle.pup).close(WRONG)), circle.atPup.value())));
        assertThat(words(pup.get(page()))).contains("zmieniła lista", "Pokaż numery");
        var again = page() + "/" + latest() + "/again";
        assertThat(words(pup.get(sent(pup, again, Map.of())))).contains("Wartość przywrócona", "przywrócenie po");
        assertThat(kept()).isEmpty();
        assertThat(form().value("pesel")).isEmpty();
    }

    @Test
    void where_the_last_word_is_gone_nothing_waits_and_nothing_is_restored() {
        corrected(WRONG, "CHANGED");
        circle.as(circle.pup, () -> circle.run("update client.person_change set now_removed = true"));
        assertThat(kept()).isEmpty();
        assertThat(words(pup.get(page()))).contains(REMOVED).doesNotContain("zmieniła lista");
        assertThat(words(pup.get("/day"))).doesNotContain("Lista zmieniła to, co poprawiono");
        assertThat(words(pup.get(sent(pup, page() + "/" + latest() + "/again", Map.of()))))
                .contains("Tę daną zmieniono w międzyczasie");
    }

    @Test
    void only_the_own_institution_removes_a_number_and_nothing_brings_it_back() {
        corrected(WRONG, "CHANGED");
        var remove = "update client.person_change set now_removed = true, was_removed = true";
        for (var other : List.of(circle.ops, circle.stranger))
            assertThat(circle.as(other, () -> circle.run(remove))).isZero();
        assertThat(kept()).containsExactly(WRONG);
        circle.as(circle.pup, () -> circle.run(remove));
        circle.as(
                circle.pup,
                () -> circle.run("update client.person_change set now_removed = false, was_removed = false"));
        assertThat(circle.text(circle.pup, "select was_removed || ' ' || now_removed from client.person_change"))
                .as("nothing stood there that could be removed, and what was stays so")
                .isEqualTo("false true");
        for (var column : List.of("now_sealed", "was_sealed", "reason"))
            assertThatThrownBy(() -> circle.as(
                            circle.pup,
                            () -> circle.run("update client.person_change set %s = null".formatted(column))))
                    .hasStackTraceContaining("permission denied");
        assertThat(ops.get(page()).statusCode()).isEqualTo(404);
        assertThat(words(ops.get(atOps() + "/corrections"))).doesNotContain(REMOVED);
    }

    /// Every number that any correction keeps, opened, in the order of the corrections.
    private List<String> kept() {
        var all = circle.text(circle.pup, """
                select coalesce(string_agg(concat_ws(',', encode(was_sealed, 'hex'), encode(now_sealed, 'hex')), ','
                       order by number) filter (where coalesce(was_sealed, now_sealed) is not null), '')
                  from client.person_change
                """);
        return Stream.of(all.split(","))
                .filter(it -> !it.isEmpty())
                .map(it -> seals.of(circle.pup).open(HexFormat.of().parseHex(it)))
                .toList();
    }

    private void corrected(String pesel, String reason) {
        form().with(Map.of("pesel", pesel, "birthDate", "", "reason", reason, "why", "Zły wniosek"))
                .sent();
    }

    private String latest() {
        return circle.text(circle.pup, """
                select id::text from client.person_change where field = 'PESEL' order by number desc limit 1
                """);
    }

    private FilledForm form() {
        return FilledForm.on(pup, atPup() + "/edit", "/edit");
    }

    private String page() {
        return atPup() + "/corrections";
    }
}
