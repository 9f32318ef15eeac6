package pl.sciezka.client.person;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.sciezka.client.ListMatch;
import pl.sciezka.client.ListTakeover;
import pl.sciezka.client.PersonData;
import pl.sciezka.exchange.Exchanging;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;

/// Lists and corrections by hand write the same record: what each leaves of the other.
@HubTest
class CorrectedListTests extends Exchanging {

    private static final String WAITS = "Lista zmieniła to, co poprawiono";

    @Autowired
    ListTakeover takeover;

    @Test
    void what_was_not_corrected_keeps_its_source_and_what_the_form_does_not_show() {
        circle.as(circle.pup, () -> circle.run("""
                update client.identity set gmina_teryt = '120305', source = 'lista', as_of = date '2026-01-02'
                """));
        corrected("telephone", "601 002 003");
        assertThat(identity()).isEqualTo("120305 1984 F lista");
        corrected("secondName", "Maria");
        assertThat(identity()).isEqualTo("120305 1984 F wpisane ręcznie");
        corrected("gminaName", "Chrzanów");
        assertThat(identity()).isEqualTo("- 1984 F wpisane ręcznie");
        corrected("telephone", "");
        assertThat(circle.count(circle.pup, "client.contact")).isZero();
    }

    @Test
    void a_correction_that_a_list_writes_over_is_shown_and_can_be_restored() {
        corrected("gminaName", "Chrzanów");
        corrected("telephone", "601 002 003");
        taken("Trzebinia");
        assertThat(words(pup.get(page())))
                .contains("Gmina Trzebinia Chrzanów zmieniła lista Dziś w kartotece: Trzebinia lista z 23.11.2026")
                .contains("Telefon nic 601 002 003 pomyłka");
        sent(pup, page() + "/" + gmina() + "/again", Map.of());
        assertThat(words(pup.get(page())))
                .contains("Gmina Trzebinia Chrzanów przywrócenie po zmianie z listy")
                .doesNotContain("zmieniła lista");
        assertThat(FilledForm.on(pup, atPup() + "/edit", "/edit").value("gminaName"))
                .isEqualTo("Chrzanów");
    }

    @Test
    void what_a_list_wrote_over_waits_for_whoever_corrected_it_until_it_is_restored() {
        corrected("gminaName", "Chrzanów");
        corrected("telephone", "601 002 003");
        assertThat(words(pup.get("/day"))).doesNotContain(WAITS);
        taken("Trzebinia");
        assertThat(words(pup.get("/day"))).contains(WAITS + " (gmina)", "Żółkiewska Łucja");
        assertThat(pup.get("/day").body()).contains(page());
        assertThat(words(visitors().as(circle.hire(circle.pup, "Inna")).get("/day")))
                .as("not hers")
                .doesNotContain(WAITS);
        assertThat(words(ops.get("/day"))).doesNotContain(WAITS);
        sent(pup, page() + "/" + gmina() + "/again", Map.of());
        assertThat(words(pup.get("/day"))).doesNotContain(WAITS);
        taken("Trzebinia");
        assertThat(words(pup.get("/day"))).as("the next list does it again").contains(WAITS);
    }

    @Test
    void what_is_left_as_the_list_says_waits_no_more_and_is_a_correction_too() {
        corrected("gminaName", "Chrzanów");
        taken("Trzebinia");
        var kept = page() + "/" + gmina() + "/kept";
        assertThat(ops.post(kept, Map.of()).statusCode()).isEqualTo(404);
        assertThat(words(pup.get(sent(pup, kept, Map.of()))))
                .contains("Gmina Chrzanów Trzebinia zostawiono to z listy")
                .doesNotContain("zmieniła lista");
        assertThat(words(pup.get("/day"))).doesNotContain(WAITS);
        assertThat(words(pup.get(atPup() + "/history"))).contains("Zostawiono to, co wpisała lista: gmina.");
        assertThat(words(pup.get(sent(pup, kept, Map.of())))).contains("Tę daną zmieniono w międzyczasie");
        assertThat(circle.count(circle.pup, "client.person_change")).isEqualTo(2);
        sent(pup, page() + "/" + gmina() + "/back", Map.of());
        assertThat(FilledForm.on(pup, atPup() + "/edit", "/edit").value("gminaName"))
                .isEqualTo("Chrzanów");
    }

    @Test
    void a_number_is_compared_though_it_is_sealed_anew() {
        corrected("pesel", "84050473199");
        assertThat(words(pup.get("/day"))).doesNotContain(WAITS);
        circle.as(circle.pup, () -> circle.run("update client.person set pesel_sealed = null, pesel_index = null"));
        assertThat(words(pup.get("/day"))).contains(WAITS + " (numer PESEL)").doesNotContain("84050473199");
    }

    @Test
    void what_somebody_corrected_who_has_left_climbs_to_the_coordinators() {
        corrected("gminaName", "Chrzanów");
        taken("Trzebinia");
        var lead = visitors().as(circle.hire(circle.pup, "Szefowa", Role.COORDINATOR));
        assertThat(words(lead.get("/day/stuck"))).doesNotContain(WAITS);
        circle.as(
                circle.pup,
                () -> circle.run("update institution.colleague set active = false where staff_id = '%s'"
                        .formatted(adviser.staff().value())));
        assertThat(words(lead.get("/day/stuck"))).contains(WAITS + " (gmina)");
    }

    @Test
    void nothing_is_restored_that_nobody_has_written_over() {
        corrected("gminaName", "Chrzanów");
        taken("Chrzanów");
        assertThat(words(pup.get(page()))).doesNotContain("zmieniła lista");
        assertThat(words(pup.get(sent(pup, page() + "/" + gmina() + "/again", Map.of()))))
                .contains("Tę daną zmieniono w międzyczasie");
        assertThat(circle.count(circle.pup, "client.person_change")).isEqualTo(1);
    }

    private void taken(String gmina) {
        var row = new PersonData(
                new PersonData.Identity("Żółkiewska", "Łucja", null, 1984, PersonData.Sex.F, null, gmina),
                null,
                null,
                LocalDate.of(1984, 5, 4),
                "PUP-7",
                null,
                null,
                List.of(),
                "lista z 23.11.2026",
                LocalDate.of(2026, 11, 23));
        assertThat(circle.as(circle.pup, () -> takeover.taking(circle.pup).told(List.of(row))))
                .containsExactly(ListMatch.CHANGED);
    }

    private void corrected(String field, String value) {
        FilledForm.on(pup, atPup() + "/edit", "/edit")
                .with(Map.of(field, value, "reason", "MISTAKE"))
                .sent();
    }

    private String gmina() {
        return circle.text(
                circle.pup,
                "select id::text from client.person_change where field = 'GMINA' order by number desc limit 1");
    }

    private String identity() {
        return circle.text(circle.pup, """
                select coalesce(gmina_teryt, '-') || ' ' || birth_year || ' ' || sex || ' ' || source
                  from client.identity where institution_id = '%s'
                """.formatted(circle.pup.value()));
    }

    private String page() {
        return atPup() + "/corrections";
    }
}
