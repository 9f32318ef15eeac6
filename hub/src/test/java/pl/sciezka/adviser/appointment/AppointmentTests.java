package pl.sciezka.adviser.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.sciezka.testing.Visitor.words;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.PdfCheck;

/// Appointments: arranged, told by letter, moved, called off, and what became of them.
@HubTest
class AppointmentTests extends Arranging {

    @Test
    void it_stands_in_the_header_in_the_list_and_among_what_is_promised() {
        assertThat(words(pup.get(list()))).contains("Nie ma umówionej wizyty");
        var one = arranged(pup, atPup(), 7, "9:30", "Chrzanów");
        assertThat(words(pup.get(atPup()))).contains("Najbliższy termin", inDays(7));
        assertThat(words(pup.get(list()))).contains(inDays(7) + ", 9:30–10:30", "plan działania", "umówiona");
        assertThat(words(pup.get(atPup() + "/history")))
                .contains("Umówiono wizytę", "Wizyta 9:30–10:30: plan działania");
        assertThat(words(pup.get(one))).doesNotContain("Co z tej wizyty");
        assertThat(pup.post(one + "/outcome", Map.of("outcome", "ATTENDED")).statusCode())
                .as("before its day")
                .isEqualTo(404);
    }

    @Test
    void the_letter_says_when_where_and_what_the_client_needs() throws Exception {
        sent(
                pup,
                atPup() + "/needs",
                Map.of("version", "0", "kinds", "INTERPRETER", "interpreterLanguage", "ukraiński"));
        var one = arranged(pup, atPup(), 7, "9:30", "Chrzanów");
        assertThat(words(pup.get(list() + "/new"))).contains("tłumacz: ukraiński");
        var pdf = pup.bytes(one + "/letter").body();
        PdfCheck.assertIsPdfUa1(pdf);
        assertThat(PdfCheck.wordsOf(pdf))
                .contains(
                        "Zaproszenie",
                        "Żółkiewska",
                        "9:30–10:30",
                        "pokój 12",
                        "Chrzanów",
                        "tłumacz: ukraiński",
                        "nie wszczyna postępowania",
                        "32 623 00 00");
        assertThat(words(pup.get(one))).doesNotContain("To pismo jest po polsku");
        FilledForm.on(pup, atPup() + "/needs", "/needs")
                .with(Map.of("kinds", "LETTERS", "lettersLanguage", "ukraiński", "reason", "CHANGED"))
                .sent();
        assertThat(words(pup.get(one)))
                .contains("Ta osoba potrzebuje pism w języku: ukraiński. To pismo jest po polsku.");
    }

    @ParameterizedTest
    @CsvSource({
        "day, 1.01.2020, już minął",
        "day, 1.01.2199, pół roku",
        "day, jutro, Podaj dzień",
        "from, 5:59, Podaj godzinę",
        "from, 20:00, Podaj godzinę",
        "from, 25:00, Podaj godzinę",
        "minutes, 7, jak długo",
        "place, '', Podaj miejsce",
        "gmina, '', Podaj gminę",
        "gmina, Oddział odwykowy, Nie ma takiej gminy",
        "gmina, Śródmieście, Nie ma takiej gminy",
        "about, GOSSIP, w jakiej sprawie",
        "tone, SUMMON, za wcześnie",
        "tone, SHOUT, Wybierz ton"
    })
    void what_cannot_be_is_refused(String field, String value, String why) {
        var fields = fields(7, "9:00", "Chrzanów");
        fields.put(field, value);
        var answer = pup.post(list() + "/new", fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(words(answer)).contains(why);
        assertThat(circle.count(circle.pup, "adviser.appointment")).isZero();
    }

    @Test
    void the_place_is_asked_about_and_the_gmina_is_one_of_the_register() {
        var form = FilledForm.on(pup, list() + "/new", "/appointments/new").with(fields(7, "9:00", "chrzanow"));
        var asked = form.with("place", "Oddział odwykowy, ul. Lipowa 3").send();
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(words(asked)).contains("odwykowy", "uzależnieni");
        assertThat(pup.get(list() + "/new").body()).contains("<datalist", "value=\"Trzebinia\"");
        assertThat(words(pup.get(form.with("place", "pokój 12").sent()))).contains("pokój 12, Chrzanów");
    }

    @Test
    void a_form_that_is_sent_twice_arranges_once() {
        var form = FilledForm.on(pup, list() + "/new", "/appointments/new").with(fields(7, "9:00", "Chrzanów"));
        form.sent();
        form.send();
        assertThat(circle.count(circle.pup, "adviser.appointment")).isEqualTo(1);
    }

    @Test
    void a_moved_one_stays_with_its_reason_and_another_takes_its_place() {
        var old = arranged(pup, atPup(), 7, "9:00", "Chrzanów");
        var fields = fields(9, "11:00", "Chrzanów");
        assertThat(words(pup.post(old + "/move", fields))).contains("Podaj powód");
        fields.put("why", "Klient jest na kursie");
        var moved = sent(pup, old + "/move", fields);
        assertThat(words(pup.get(old))).contains("przełożona", "Klient jest na kursie");
        assertThat(words(pup.get(moved))).contains(inDays(9), "11:00–12:00");
        assertThat(pup.post(old + "/move", fields).statusCode()).as("only once").isEqualTo(404);
        assertThat(pup.get(old + "/letter").statusCode()).isEqualTo(404);
        assertThat(words(pup.post(moved + "/cancellation", Map.of()))).contains("Podaj powód");
        sent(pup, moved + "/cancellation", Map.of("why", "Załatwione telefonicznie"));
        sent(pup, moved + "/cancellation", Map.of("why", "Jeszcze raz"));
        assertThat(words(pup.get(moved)))
                .contains("odwołana", "Załatwione telefonicznie")
                .doesNotContain("Jeszcze raz");
        assertThat(circle.count(circle.pup, "adviser.appointment_hours where stands"))
                .isZero();
    }

    @Test
    void one_that_is_over_waits_until_somebody_says_who_came() {
        sent(pup, atPup() + "/adviser/taking", Map.of("matter", "OWN"));
        var one = arranged(pup, atPup(), 1, "9:00", "Chrzanów");
        assertThat(words(pup.get("/day"))).doesNotContain("Wizyta minęła");
        passed(3);
        assertThat(words(pup.get("/day"))).contains("Wizyta minęła (9:00–10:00): zapisz, kto przyszedł");
        var colleague = visitors().as(circle.hire(circle.pup, "Inna"));
        assertThat(words(colleague.get("/day"))).as("not hers").doesNotContain("Wizyta minęła");
        assertThat(words(pup.get(one))).contains("Co z tej wizyty");
        sent(pup, one + "/outcome", Map.of("outcome", "NOT_EXCUSED"));
        assertThat(words(pup.get("/day"))).doesNotContain("Wizyta minęła");
        assertThat(words(pup.get(atPup() + "/contacts")))
                .contains("Nie przyszedł bez usprawiedliwienia", inDays(-2), "Powiadom partnerów");
        sent(pup, one + "/outcome", Map.of("outcome", "ATTENDED"));
        assertThat(circle.count(circle.pup, "adviser.contact")).as("only once").isEqualTo(1);
    }

    @Test
    void while_the_adviser_is_away_the_substitute_is_asked_and_at_last_the_coordinators() {
        sent(pup, atPup() + "/adviser/taking", Map.of("matter", "OWN"));
        arranged(pup, atPup(), 1, "9:00", "Chrzanów");
        passed(3);
        var substitute = circle.hire(circle.pup, "Zastępcza");
        circle.as(
                circle.pup,
                () -> circle.run("""
                insert into adviser.absence (id, institution_id, staff_id, from_day, until_day, substitute_id, written_by,
                                             written_at)
                values (gen_random_uuid(), '%s', '%s', current_date - 1, current_date + 1, '%s', gen_random_uuid(), now())
                """.formatted(circle.pup.value(), adviser.staffKey(), substitute.staffKey())));
        assertThat(words(visitors().as(substitute).get("/day"))).contains("Wizyta minęła", "Anna Doradca");
        var lead = visitors().as(circle.hire(circle.pup, "Szefowa", Role.COORDINATOR));
        assertThat(words(lead.get("/day/stuck"))).doesNotContain("Wizyta minęła");
        passed(10);
        assertThat(words(lead.get("/day/stuck"))).contains("Wizyta minęła");
    }

    @Test
    void of_a_client_whom_nobody_leads_who_arranged_it_is_asked() {
        arranged(pup, atPup(), 1, "9:00", "Chrzanów");
        passed(3);
        assertThat(words(pup.get("/day"))).contains("Wizyta minęła");
        assertThat(words(visitors().as(circle.hire(circle.pup, "Inna")).get("/day")))
                .doesNotContain("Wizyta minęła");
    }

    @Test
    void the_tone_rises_only_with_absences_and_falls_when_the_client_comes() {
        missed("INVITE");
        assertThat(words(pup.get(list() + "/new"))).contains("przypomnienie").doesNotContain("wezwanie");
        missed("REMIND");
        missed("SUMMON");
        missed("SUMMON");
        assertThat(words(pup.get(list() + "/new"))).contains("Dwa wezwania nie pomogły");
        FilledForm.on(pup, atPup() + "/contacts", "/contacts").sent();
        assertThat(words(pup.get(list() + "/new")))
                .contains("Zaczynamy od zaproszenia")
                .doesNotContain("Dwa wezwania");
    }

    @Test
    void a_third_summons_is_not_written_ahead_and_the_second_can_be_moved() {
        missed("INVITE");
        missed("REMIND");
        var summons = fields(7, "9:00", "Chrzanów");
        summons.put("tone", "SUMMON");
        sent(pup, list() + "/new", summons);
        var second = sent(pup, list() + "/new", summons);
        assertThat(words(pup.post(list() + "/new", summons))).contains("było go już dość");
        summons.put("why", "Klient jest na kursie");
        sent(pup, second + "/move", summons);
    }

    @Test
    void only_the_own_institution_reads_and_writes_them() {
        var one = arranged(pup, atPup(), 7, "9:00", "Chrzanów");
        for (var path : new String[] {one, one + "/move", one + "/letter", list(), list() + "/new"}) {
            assertThat(ops.get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(stranger.post(list() + "/new", fields(7, "9:00", "x")).statusCode())
                .isEqualTo(404);
        assertThat(ops.post(one + "/cancellation", Map.of("why", "x")).statusCode())
                .isEqualTo(404);
        assertThat(ops.get(one.replace(atPup(), atOps())).statusCode())
                .as("under another person")
                .isEqualTo(404);
        assertThat(circle.count(circle.ops, "adviser.appointment")).isZero();
        assertThatThrownBy(() -> circle.as(
                        circle.ops, () -> circle.run("""
                insert into adviser.appointment (id, institution_id, person_id, place, about, tone, written_at, written_by)
                values (gen_random_uuid(), '%s', '%s', 'x', 'TALK', 'INVITE', now(), gen_random_uuid())
                """.formatted(circle.ops.value(), circle.atPup.value()))))
                .hasStackTraceContaining("row-level security");
    }

    private void missed(String tone) {
        var fields = fields(0, "6:00", "Chrzanów");
        fields.put("tone", tone);
        var one = sent(pup, list() + "/new", fields);
        sent(pup, one + "/outcome", Map.of("outcome", "NOT_EXCUSED"));
    }

    private String list() {
        return atPup() + "/appointments";
    }
}
