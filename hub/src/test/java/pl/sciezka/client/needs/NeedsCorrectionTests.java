package pl.sciezka.client.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.sciezka.testing.Visitor.words;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.sciezka.exchange.Exchanging;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;

/// A need that was recorded is changed or dropped with a reason, and what stood there stays to be read.
@HubTest
class NeedsCorrectionTests extends Exchanging {

    @BeforeEach
    void somebody_who_needs_an_interpreter() {
        needs("INTERPRETER", "ukraiński").sent();
    }

    @Test
    void what_is_changed_and_dropped_keeps_the_old_value_the_reason_and_the_author() {
        needs("INTERPRETER,COMPANION", "rosyjski").with("reason", "CHANGED").sent();
        assertThat(words(pup.get(page())))
                .contains("2 poprawki", "Poprawki potrzeb w kontakcie")
                .contains("Tłumacz ukraiński rosyjski dane się zmieniły Anna Doradca")
                .contains("Osoba towarzysząca nic zapisano");
        needs("", "")
                .with(Map.of("reason", "OTHER", "why", "Przychodzi z siostrą"))
                .sent();
        assertThat(words(pup.get(page())))
                .contains("4 poprawki", "Tłumacz rosyjski nic inny powód Przychodzi z siostrą")
                .contains("Osoba towarzysząca zapisano nic");
        assertThat(words(pup.get(atPup() + "/history"))).doesNotContain("rosyjski", "siostrą");
        assertThat(circle.count(circle.pup, "journal.entry where what = 'journal.needs-corrections'"))
                .isEqualTo(2);
    }

    @Test
    void a_need_where_none_stood_asks_for_nothing() {
        assertThat(words(pup.get(page()))).contains("Nikt jeszcze nie poprawiał");
        needs("INTERPRETER,LARGE_PRINT", "ukraiński")
                .with("remark", "Na parterze")
                .sent();
        assertThat(count()).isZero();
        assertThat(words(pup.get(atPup()))).contains("duży druk, Na parterze");
    }

    @Test
    void whoever_has_none_yet_is_not_asked() {
        assertThat(words(ops.get(atOps() + "/needs"))).doesNotContain("Dlaczego poprawiasz");
        assertThat(words(pup.get(atPup() + "/needs"))).contains("Dlaczego poprawiasz");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', Wybierz",
        "DOCUMENT, '', Wybierz",
        "TAKEN_BACK, '', Wybierz",
        "OTHER, ' ', Napisz",
        "OTHER, Ma depresję, zdrowi"
    })
    void without_a_good_reason_nothing_is_written_and_all_that_was_typed_stays(String reason, String why, String said) {
        var answer = needs("COMPANION", "")
                .with(Map.of("remark", "Na parterze", "reason", reason, "why", why))
                .send();
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(words(answer)).contains(said);
        var again = FilledForm.in(pup, answer, "/needs");
        assertThat(again.value("remark")).isEqualTo("Na parterze");
        assertThat(again.value("why").strip()).isEqualTo(why.strip());
        assertThat(count()).isZero();
        assertThat(words(pup.get(atPup()))).contains("tłumacz: ukraiński");
    }

    @ParameterizedTest
    @CsvSource({"INTERPRETER, interpreterLanguage", "LETTERS, lettersLanguage"})
    void a_language_that_says_more_is_asked_about(String need, String field) {
        var answer = FilledForm.on(ops, atOps() + "/needs", "/needs")
                .with(Map.of("kinds", need, field, "romski, chora na HIV"))
                .send();
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(words(answer)).contains("chora", "zdrowi");
        assertThat(circle.count(circle.ops, "client.needs where institution_id = '" + circle.ops.value() + "'"))
                .isZero();
    }

    @Test
    void all_that_is_missing_is_asked_for_at_once() {
        assertThat(words(needs("INTERPRETER", "").send()))
                .contains("Wpisz język, na przykład: ukraiński.", "Wybierz, dlaczego poprawiasz");
    }

    @Test
    void a_form_that_was_overtaken_or_sent_twice_writes_nothing_more() {
        var late = needs("COMPANION", "").with("reason", "CHANGED");
        var form = needs("INTERPRETER", "rosyjski").with("reason", "MISTAKE");
        form.sent();
        form.send();
        assertThat(count()).isEqualTo(1);
        assertThat(late.send().statusCode()).isEqualTo(409);
        assertThat(late.without("reason").send().statusCode()).isEqualTo(409);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void partners_who_read_the_needs_and_strangers_find_no_corrections() {
        needs("INTERPRETER", "rosyjski").with("reason", "MISTAKE").sent();
        assertThat(words(ops.get(atOps()))).contains("tłumacz: rosyjski");
        assertThat(words(ops.get(atOps() + "/corrections")))
                .contains("Nikt jeszcze nie poprawiał")
                .doesNotContain("ukraiński");
        for (var answer : List.of(ops.get(page()), stranger.get(page())))
            assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(circle.count(circle.ops, "client.needs_change")).isZero();
        assertThat(circle.count(circle.stranger, "client.needs_change")).isZero();
        assertThatThrownBy(() -> circle.as(
                        circle.ops, () -> circle.run("""
                insert into client.needs_change (id, person_id, institution_id, field, was, reason, staff_id, at)
                values (gen_random_uuid(), '%s', '%s', 'COMPANION', 'true', 'MISTAKE', gen_random_uuid(), now())
                """.formatted(circle.atPup.value(), circle.ops.value()))))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void they_go_with_the_person() {
        var other = FilledForm.on(pup, "/clients/new", "/clients/new")
                .with(Map.of("surname", "Inna", "givenName", "Ewa"))
                .sent();
        FilledForm.on(pup, other + "/needs", "/needs")
                .with("kinds", "COMPANION")
                .sent();
        FilledForm.on(pup, other + "/needs", "/needs")
                .with(Map.of("kinds", "WHEELCHAIR", "reason", "CHANGED"))
                .sent();
        assertThat(count()).isEqualTo(2);
        circle.as(
                circle.pup,
                () -> circle.run(
                        "delete from client.person where id = '%s'".formatted(other.replace("/clients/", ""))));
        assertThat(count()).isZero();
    }

    private FilledForm needs(String kinds, String language) {
        return FilledForm.on(pup, atPup() + "/needs", "/needs")
                .with(Map.of("kinds", kinds, "interpreterLanguage", language));
    }

    private int count() {
        return circle.count(circle.pup, "client.needs_change");
    }

    private String page() {
        return atPup() + "/corrections";
    }
}
