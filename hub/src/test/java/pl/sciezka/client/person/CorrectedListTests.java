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
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;

/// Lists and corrections by hand write the same record: what each leaves of the other.
@HubTest
class CorrectedListTests extends Exchanging {

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
