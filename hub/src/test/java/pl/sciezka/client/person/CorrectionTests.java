package pl.sciezka.client.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.sciezka.testing.Visitor.words;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.sciezka.exchange.Exchanging;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;

/// A person's data is corrected, and what stood there stays to be read.
@HubTest
class CorrectionTests extends Exchanging {

    @Test
    void a_correction_keeps_the_old_value_the_new_one_the_reason_and_the_author() {
        assertThat(words(pup.get(page()))).contains("Nikt jeszcze nie poprawiał");
        var to = form().with(Map.of("surname", "Zielińska", "telephone", "601 002 003", "reason", "DOCUMENT"))
                .sent();
        assertThat(to).isEqualTo(atPup());
        assertThat(words(pup.get(page())))
                .contains("2 poprawki", "Nazwisko Żółkiewska Zielińska osoba pokazała dokument", "Anna Doradca")
                .contains("Telefon nic 601 002 003");
        assertThat(words(pup.get(atPup() + "/history"))).contains("Poprawiono: nazwisko, telefon.");
        assertThat(pup.get(atPup() + "/history").body())
                .contains(page())
                .doesNotContain("Żółkiewska Zielińska")
                .doesNotContain("601 002 003");
        assertThat(pup.get(atPup()).body()).contains(page());
    }

    @ParameterizedTest
    @CsvSource({"surname, ' Żółkiewska '", "birthDate, 4.5.1984", "pesel, '  '"})
    void where_nothing_changed_nothing_is_written(String field, String value) {
        var answer = form().with(field, value).send();
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(words(answer)).contains("Nic się nie zmieniło").doesNotContain("Wybierz, dlaczego");
        assertThat(count()).isZero();
        assertThat(form().value("version")).isEqualTo("0");
    }

    /// Or the next list would seem to have written over it.
    @Test
    void a_number_stands_as_lists_write_it_and_its_other_spelling_is_no_correction() {
        form().with(Map.of("telephone", "+48601002003", "postalCode", "32500", "reason", "CHANGED"))
                .sent();
        assertThat(form().value("telephone")).isEqualTo("601 002 003");
        assertThat(form().value("postalCode")).isEqualTo("32-500");
        assertThat(words(form().with("telephone", "601002003").send())).contains("Nic się nie zmieniło");
        form().with(Map.of("telephone", "u siostry", "reason", "CHANGED")).sent();
        assertThat(form().value("telephone")).as("not a number").isEqualTo("u siostry");
    }

    @Test
    void two_wrong_fields_and_no_reason_are_said_at_once_and_all_that_was_typed_stays() {
        var answer = form().with(Map.of(
                        "surname", "", "email", "bez-małpy", "locality", "Nowa Wieś", "reason", "OTHER", "why", " "))
                .send();
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(words(answer)).contains("Wpisz nazwisko", "w postaci nazwa@domena", "Napisz, jaki to powód");
        var again = FilledForm.in(pup, answer, "/edit");
        assertThat(again.value("email")).isEqualTo("bez-małpy");
        assertThat(again.value("locality")).isEqualTo("Nowa Wieś");
        assertThat(again.value("reason")).isEqualTo("OTHER");
        assertThat(count()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', Wybierz",
        "LIST, '', Wybierz",
        "TAKEN_BACK, '', Wybierz",
        "OTHER, '', Napisz",
        "OTHER, Ma depresję, zdrowi"
    })
    void a_reason_is_chosen_or_written_and_words_are_asked_about(String reason, String why, String said) {
        var answer = form().with(Map.of("locality", "Nowa Wieś", "reason", reason, "why", why))
                .send();
        assertThat(words(answer)).contains(said);
        assertThat(count()).isZero();
    }

    @Test
    void a_reason_in_words_is_short() {
        assertThat(words(form().with(Map.of("locality", "Nowa", "reason", "OTHER", "why", "x".repeat(201)))
                        .send()))
                .contains("Skróć powód");
        form().with(Map.of("locality", "Nowa", "reason", "OTHER", "why", "Zły wniosek"))
                .sent();
        assertThat(words(pup.get(page()))).contains("inny powód Zły wniosek");
    }

    @Test
    void a_form_that_was_overtaken_or_sent_twice_writes_nothing_more() {
        var late = form();
        var form = form().with(Map.of("locality", "Nowa Wieś", "reason", "CHANGED"));
        form.sent();
        form.send();
        assertThat(count()).isEqualTo(1);
        assertThat(late.with(Map.of("locality", "Inna", "reason", "CHANGED"))
                        .send()
                        .statusCode())
                .isEqualTo(409);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void a_value_is_taken_back_with_one_button_and_that_is_a_correction_too() {
        corrected("locality", "Nowa Wieś");
        corrected("locality", "Nowa Góra");
        var first = id("Nowa Wieś");
        assertThat(pup.get(page()).body()).doesNotContain(first + "/back");
        assertThat(words(pup.get(sent(pup, page() + "/" + first + "/back", Map.of()))))
                .contains("Tę daną zmieniono w międzyczasie");
        put("Nowa Góra", "/back");
        assertThat(form().value("locality")).isEqualTo("Nowa Wieś");
        assertThat(words(pup.get(page()))).contains("3 poprawki", "Miejscowość Nowa Góra Nowa Wieś cofnięcie");
        assertThat(words(pup.get(atPup() + "/history"))).contains("Przywrócono wcześniejszą wartość: miejscowość.");
    }

    @Test
    void a_number_is_sealed_hidden_and_shown_only_with_an_entry_in_the_journal() {
        corrected("pesel", "84050473199");
        assertThat(circle.text(circle.pup, "select t::text from client.person_change t"))
                .doesNotContain("84050473199");
        assertThat(words(pup.get(page()))).contains("•••").doesNotContain("84050473199");
        var looks = looks();
        assertThat(words(pup.post(page() + "/numbers", Map.of()))).contains("84050473199");
        assertThat(looks()).isEqualTo(looks + 1);
        put(null, "/back");
        assertThat(form().value("pesel")).isEmpty();
        assertThat(form().value("birthDate")).isEqualTo("04.05.1984");
    }

    @Test
    void a_number_takes_its_day_of_birth_along_and_what_does_not_fit_is_not_put_back() {
        corrected("pesel", "84050473199");
        form().with(Map.of("pesel", "90080517455", "birthDate", "", "reason", "CHANGED"))
                .sent();
        assertThat(form().value("birthDate")).isEqualTo("05.08.1990");
        var day =
                circle.text(circle.pup, "select id::text from client.person_change where field = 'BIRTH_DATE' limit 1");
        assertThat(words(pup.get(sent(pup, page() + "/" + day + "/back", Map.of()))))
                .contains("nie pasuje do innych danych");
        var number = circle.text(
                circle.pup,
                "select id::text from client.person_change where field = 'PESEL' order by number desc limit 1");
        sent(pup, page() + "/" + number + "/back", Map.of());
        assertThat(form().value("pesel")).isEqualTo("84050473199");
        assertThat(form().value("birthDate")).isEqualTo("04.05.1984");
    }

    @Test
    void a_number_that_somebody_else_has_is_not_put_back() {
        corrected("pesel", "84050473199");
        form().with(Map.of("pesel", "", "reason", "CHANGED")).sent();
        FilledForm.on(pup, "/clients/new", "/clients/new")
                .with(Map.of("surname", "Inna", "givenName", "Ewa", "pesel", "84050473199"))
                .sent();
        var latest = circle.text(circle.pup, "select id::text from client.person_change order by number desc limit 1");
        assertThat(words(pup.get(sent(pup, page() + "/" + latest + "/back", Map.of()))))
                .contains("nie pasuje do innych danych");
    }

    @Test
    void partners_and_strangers_find_nothing_and_change_nothing() {
        corrected("locality", "Nowa Wieś");
        var one = page() + "/" + id("Nowa Wieś");
        for (var other : new String[] {page(), atPup() + "/edit"}) {
            assertThat(ops.get(other).statusCode()).isEqualTo(404);
            assertThat(stranger.get(other).statusCode()).isEqualTo(404);
        }
        for (var other : new String[] {one + "/back", one + "/again", page() + "/numbers"}) {
            assertThat(ops.post(other, Map.of()).statusCode()).isEqualTo(404);
            assertThat(stranger.post(other, Map.of()).statusCode()).isEqualTo(404);
        }
        assertThat(stranger.post(atPup() + "/edit", Map.of("version", "1", "surname", ""))
                        .statusCode())
                .isEqualTo(404);
        assertThat(words(ops.get(atOps() + "/corrections"))).contains("Nikt jeszcze nie poprawiał");
        assertThat(words(ops.get(atOps() + "/history"))).doesNotContain("Poprawiono:");
        var moved = one.replace(
                circle.atPup.value().toString(), circle.atOps.value().toString());
        assertThat(ops.post(moved + "/back", Map.of()).statusCode()).isEqualTo(404);
        assertThat(circle.count(circle.ops, "client.person_change")).isZero();
        assertThatThrownBy(() -> circle.as(
                        circle.ops, () -> circle.run("""
                insert into client.person_change (id, person_id, institution_id, field, reason, staff_id, at)
                values (gen_random_uuid(), '%s', '%s', 'GMINA', 'MISTAKE', gen_random_uuid(), now())
                """.formatted(circle.atPup.value(), circle.ops.value()))))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void corrections_go_with_the_person() {
        var other = FilledForm.on(pup, "/clients/new", "/clients/new")
                .with(Map.of("surname", "Inna", "givenName", "Ewa"))
                .sent();
        FilledForm.on(pup, other + "/edit", "/edit")
                .with(Map.of("givenName", "Iga", "reason", "MISTAKE"))
                .sent();
        assertThat(count()).isEqualTo(1);
        circle.as(
                circle.pup,
                () -> circle.run(
                        "delete from client.person where id = '%s'".formatted(other.replace("/clients/", ""))));
        assertThat(count()).isZero();
    }

    private void corrected(String field, String value) {
        form().with(Map.of(field, value, "reason", "MISTAKE")).sent();
    }

    private void put(String became, String how) {
        var id = became == null ? circle.text(circle.pup, "select id::text from client.person_change") : id(became);
        assertThat(pup.get(page()).body()).contains(id + how);
        assertThat(words(pup.get(sent(pup, page() + "/" + id + how, Map.of())))).contains("Wartość przywrócona");
    }

    private String id(String became) {
        return circle.text(circle.pup, "select id::text from client.person_change where now = '%s'".formatted(became));
    }

    private int looks() {
        return circle.count(circle.pup, "journal.entry where what = 'journal.pesel'");
    }

    private int count() {
        return circle.count(circle.pup, "client.person_change");
    }

    private FilledForm form() {
        return FilledForm.on(pup, atPup() + "/edit", "/edit");
    }

    private String page() {
        return atPup() + "/corrections";
    }
}
