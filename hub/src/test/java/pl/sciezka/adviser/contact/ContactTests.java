package pl.sciezka.adviser.contact;

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

/// Contacts: logged, corrected, removed; and that nobody else reads them.
@HubTest
class ContactTests extends Exchanging {

    @Test
    void what_is_usual_is_logged_as_the_form_stands() {
        assertThat(words(pup.get(page()))).contains("Nie zapisano jeszcze żadnego kontaktu");
        form().sent();
        assertThat(words(pup.get(page())))
                .contains(
                        "1 zapisany kontakt",
                        inDays(0),
                        "Odbył się",
                        "w urzędzie",
                        "z inicjatywy urzędu",
                        "Anna Doradca");
        assertThat(words(pup.get(atPup() + "/history"))).contains("Zapisano kontakt.");
    }

    @Test
    void nobody_began_what_did_not_take_place() {
        form().with("outcome", "NOT_EXCUSED").with("byClient", "true").sent();
        assertThat(words(pup.get(page()))).contains("nieobecność").doesNotContain("z inicjatywy");
        assertThat(circle.count(circle.pup, "adviser.contact where by_client")).isZero();
    }

    @Test
    void a_form_that_is_sent_twice_logs_once() {
        var form = form();
        form.sent();
        form.send();
        assertThat(circle.count(circle.pup, "adviser.contact")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "day, 31.02.2026, Podaj dzień",
        "day, 1.01.2199, gdy już był",
        "day, 1.01.2019, ponad rok temu",
        "outcome, LATE, Wybierz",
        "way, '', Wybierz",
        "byClient, maybe, Wybierz"
    })
    void what_cannot_be_is_refused(String field, String value, String why) {
        var answer = form().with(field, value).send();
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(words(answer)).contains(why);
        assertThat(circle.count(circle.pup, "adviser.contact")).isZero();
    }

    @Test
    void a_note_is_short_and_asked_about() {
        assertThat(form().with("note", "x".repeat(301)).send().statusCode()).isEqualTo(422);
        assertThat(words(form().with("note", "Ma depresję").send())).contains("zdrowi");
        assertThat(circle.count(circle.pup, "adviser.contact")).isZero();
    }

    @Test
    void who_did_not_come_can_be_told_to_partners_with_one_click() {
        form().with("outcome", "NOT_EXCUSED").with("day", inDays(-3)).sent();
        var notice = pup.findOn(page(), "/clients/[^\"]+/notices/new\\?kind=NO_SHOW[^\"]+")
                .replace("&amp;", "&");
        assertThat(FilledForm.on(pup, notice, "/notices/new").value("day")).isEqualTo(inDays(-3));
    }

    @Test
    void who_was_not_reached_missed_nothing() {
        form().with("outcome", "NOT_REACHED").sent();
        assertThat(words(pup.get(page()))).contains("to nie jest nieobecność").doesNotContain("Powiadom partnerów");
    }

    @Test
    void a_correction_keeps_the_old_value_the_reason_and_the_author() {
        form().sent();
        assertThat(words(correction().with("way", "PHONE").send())).contains("Napisz, dlaczego");
        assertThat(words(correction().with("why", "Pomyłka").send())).contains("Nic się nie zmieniło");
        var early = correction();
        correction().with("way", "PHONE").with("why", "Pomyłka przy wpisie").sent();
        assertThat(words(pup.get(page()))).contains("poprawiony", "w urzędzie", "telefon", "Pomyłka przy wpisie");
        assertThat(early.with("way", "HOME").with("why", "Też").send().statusCode())
                .as("overtaken")
                .isNotEqualTo(303);
        assertThat(words(pup.get(page()))).doesNotContain("w domu klienta, z");
    }

    @Test
    void a_mistake_goes_and_leaves_a_trace_without_content() {
        form().with("note", "Prosi o kurs spawania").sent();
        correction()
                .with("note", "Prosi o kurs spawacza")
                .with("why", "Literówka")
                .sent();
        var one = one();
        assertThat(words(pup.post(one + "/removal", Map.of()))).contains("Wybierz powód");
        sent(pup, one + "/removal", Map.of("reason", "WRONG_PERSON"));
        assertThat(words(pup.get(page())))
                .contains("Usunięty zapis", "dotyczył innej osoby", "Anna Doradca")
                .doesNotContain("spawa", "Odbył się,");
        assertThat(words(pup.get(atPup() + "/history"))).doesNotContain("spawa");
        assertThat(circle.count(circle.pup, "adviser.contact_change")).isZero();
        assertThat(circle.text(circle.pup, "select coalesce(note, '') || coalesce(way, '') from adviser.contact"))
                .isBlank();
        assertThat(pup.get(one).statusCode()).isEqualTo(404);
        assertThat(pup.post(one + "/removal", Map.of("reason", "TWICE")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void partners_and_strangers_find_nothing() {
        form().with("note", "Prosi o kurs spawania").sent();
        assertThat(words(ops.get(atOps() + "/contacts")))
                .contains("Nie zapisano jeszcze")
                .doesNotContain("spawania");
        assertThat(words(ops.get(atOps() + "/history"))).doesNotContain("Zapisano kontakt");
        for (var other : new String[] {page(), one()}) {
            assertThat(ops.get(other).statusCode()).isEqualTo(404);
            assertThat(stranger.get(other).statusCode()).isEqualTo(404);
            assertThat(stranger.post(other, Map.of("version", "1")).statusCode())
                    .isNotEqualTo(303);
        }
        assertThat(circle.count(circle.ops, "adviser.contact")).isZero();
        assertThat(circle.as(circle.ops, () -> circle.run("update adviser.contact set note = 'x'")))
                .isZero();
        assertThatThrownBy(() -> circle.as(
                        circle.ops, () -> circle.run("""
                insert into adviser.contact (id, institution_id, person_id, day, way, outcome, by_client, recorded_at,
                                             recorded_by)
                values (gen_random_uuid(), '%s', '%s', date '2026-01-01', 'OFFICE', 'ATTENDED', true, now(),
                        gen_random_uuid())
                """.formatted(circle.ops.value(), circle.atPup.value()))))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void a_contact_is_found_under_its_own_client_alone() {
        form().sent();
        var other = FilledForm.on(pup, "/clients/new", "/clients/new")
                .with(Map.of("surname", "Inna", "givenName", "Ewa"))
                .sent();
        assertThat(pup.get(other + one().substring(one().indexOf("/contacts"))).statusCode())
                .isEqualTo(404);
    }

    private FilledForm form() {
        return FilledForm.on(pup, page(), "/contacts");
    }

    private FilledForm correction() {
        return FilledForm.on(pup, one(), "/contacts/");
    }

    private String one() {
        return page() + "/"
                + circle.text(circle.pup, "select id::text from adviser.contact order by recorded_at desc limit 1");
    }

    private String page() {
        return atPup() + "/contacts";
    }
}
