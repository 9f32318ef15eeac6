package pl.sciezka.client.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;

/// What was written down of a member, put right.
@HubTest
class HouseholdCorrectionTests extends HouseholdOfThree {

    @Test
    void a_correction_keeps_the_old_value_the_reason_and_the_author() {
        var wrong = correct("Zosia", Map.of("givenName", "Zofia", "reason", ""));
        assertThat(wrong).contains("Wybierz, dlaczego poprawiasz");
        correct("Zosia", Map.of("givenName", "Zofia", "birthYear", "2017", "reason", "OTHER", "why", "Akt urodzenia"));
        assertThat(worker.get(page).body()).contains("Zofia", "Zosia", "2017", "2018", "Akt urodzenia", "inny powód");
    }

    @Test
    void a_name_that_was_a_mistake_is_kept_nowhere_and_the_rest_stays() {
        correct("Zosia", Map.of("givenName", "Zosienka", "reason", "CHANGED"));
        correct("Zosienka", Map.of("givenName", "Zofia", "birthYear", "2017", "reason", "MISTAKE"));
        var told = worker.get(page).body();
        assertThat(told)
                .contains("Zofia", "usunięte jako pomyłka", "pomyłka we wpisie", "2018")
                .doesNotContain("Zosienka");
        assertThat(names("was")).as("what stood before it").containsExactlyInAnyOrder("Zosia", "-");
        assertThat(names("now")).containsExactlyInAnyOrder("-", "Zofia");
    }

    @Test
    void a_removed_name_cannot_be_put_back_nor_anything_else_be_changed() {
        correct("Zosia", Map.of("givenName", "Zofia", "reason", "MISTAKE"));
        as(
                ops,
                () -> sql.sql("update client.household_change set was_removed = false")
                        .update());
        assertThat(names("was")).containsExactly("-");
        assertThat(sql.sql("""
                        select column_name from information_schema.column_privileges
                         where grantee = 'sciezka_app' and privilege_type = 'UPDATE'
                           and table_schema = 'client' and table_name = 'household_change'
                        """).query(String.class).list()).containsExactlyInAnyOrder("was_removed", "now_removed");
    }

    @Test
    void special_words_in_a_name_are_asked_about_before_it_is_saved() {
        var asked = FilledForm.on(worker, page + "/members/new", "/members/new")
                .with("givenName", "Ola chora na padaczkę")
                .with("relation", "CHILD")
                .with("from", "1.01.2024")
                .send();
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("padaczkę");
        assertThat(worker.get(page).body()).doesNotContain("padaczkę");
    }

    @Test
    void the_first_day_is_corrected_within_the_days_of_the_household() {
        assertThat(correct("Marek", Map.of("relation", "SPOUSE", "from", "1.06.2019", "reason", "MISTAKE")))
                .contains("Gospodarstwo zaczęło się później");
        assertThat(correct("Anna", Map.of("relation", "FIRST", "from", "1.06.2020", "reason", "MISTAKE")))
                .contains("Ktoś należy już wcześniej");
        assertThat(correct("Zosia", Map.of("from", "1.01.2199", "reason", "MISTAKE")))
                .contains("dopiero przed nami");
        correct("Anna", Map.of("relation", "FIRST", "from", "1.01.2019", "reason", "MISTAKE"));
        correct("Marek", Map.of("relation", "SPOUSE", "from", "1.06.2019", "reason", "MISTAKE"));
        assertThat(worker.get(page).body()).contains("od 01.06.2019", "od kiedy należy", "01.06.2021");
        assertThat(as(
                        ops,
                        () -> sql.sql("select from_day::text from client.household_key where person_id = :marek")
                                .param("marek", marek.value())
                                .query(String.class)
                                .single()))
                .isEqualTo("2019-06-01");
    }

    @Test
    void nobody_supports_whoever_supports_them() {
        correct("Zosia", Map.of("supportedBy", member("Marek"), "reason", "CHANGED"));
        correct("Marek", Map.of("relation", "SPOUSE", "supportedBy", member("Anna"), "reason", "CHANGED"));
        assertThat(correct("Anna", Map.of("relation", "FIRST", "supportedBy", member("Zosia"), "reason", "CHANGED")))
                .contains("na swoim utrzymaniu nawzajem");
        assertThat(worker.get("/clients/" + anna.value() + "/history").body())
                .contains("Poprawiono, kto jest na czyim utrzymaniu w gospodarstwie domowym.");
    }

    private String correct(String givenName, Map<String, String> typed) {
        var path = page + "/members/" + member(givenName);
        var all = new HashMap<>(Map.of("givenName", givenName, "relation", "CHILD", "from", "1.01.2020"));
        all.putAll(typed);
        var form = FilledForm.on(worker, path, path);
        all.forEach(form::with);
        return form.send().body();
    }

    private List<String> names(String column) {
        return as(
                ops,
                () -> sql.sql("select coalesce(" + column
                                + ", '-') from client.household_change where field = 'givenName' order by at")
                        .query(String.class)
                        .list());
    }
}
