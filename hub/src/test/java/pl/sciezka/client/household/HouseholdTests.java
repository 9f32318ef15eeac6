package pl.sciezka.client.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.PdfCheck;

@HubTest
class HouseholdTests extends HouseholdOfThree {

    @Test
    void everybody_is_found_on_the_cards_of_all_own_members_with_what_definitions_make_of_it() {
        var told = worker.get("/clients/" + marek.value() + "/household").body();
        assertThat(told).contains("Anna", "Marek", "Zosia", "Rodzina w pomocy społecznej", "niepotwierdzone");
        assertThat(worker.get(page + "/pdf").statusCode()).isEqualTo(200);
    }

    @Test
    void what_cannot_be_is_refused() {
        refused(Map.of("own", "Zaręba Marek", "relation", "SPOUSE", "from", "1.06.2022"), "Najpierw zapisz");
        refused(
                Map.of("givenName", "Ola", "relation", "CHILD", "birthYear", "2199", "from", "1.01.2024"),
                "z przyszłości");
        refused(
                Map.of("givenName", "Ola", "relation", "CHILD", "birthYear", "2024", "from", "1.01.2023"),
                "przed urodzeniem");
        refused(Map.of("givenName", "Ola", "relation", "CHILD", "from", "1.01.2199"), "dopiero przed nami");
        refused(
                Map.of("givenName", "Ola", "relation", "CHILD", "from", "31.12.2019"),
                "Gospodarstwo zaczęło się później");
        refused(Map.of("own", "Nikt Taki", "relation", "CHILD", "from", "1.01.2024"), "Nie mamy takiej osoby");
        refused(Map.of("relation", "CHILD", "from", "1.01.2024"), "Podaj imię");
        assertThat(worker.post(page, page + "/begin", Map.of("from", "1.01.2024"))
                        .body())
                .contains("Ta osoba należała wtedy do innego gospodarstwa.");
    }

    @Test
    void the_table_itself_knows_nobody_in_two_households_at_a_time() {
        assertThatThrownBy(() ->
                        as(ops, () -> sql.sql("""
                        insert into client.household_member (id, household_id, institution_id, person_id, given_name,
                                                             relation, keeps_house, occupation, from_day)
                        select gen_random_uuid(), household_id, institution_id, person_id, 'Anna', 'FIRST', true, 'NONE',
                               date '2023-01-01' from client.household_member where person_id = :anna
                        """).param("anna", anna.value()).update()))
                .hasStackTraceContaining("one household at a time");
    }

    @Test
    void who_parts_has_a_household_of_its_own_and_the_old_one_remembers() {
        moved(worker.post(
                page, page + "/leave", fields(Map.of("members", member("Marek"), "from", "1.10.2025", "way", "PART"))));
        assertThat(worker.get(page).body()).contains("Kto należał wcześniej", "01.06.2021 – 30.09.2025");
        assertThat(worker.get("/clients/" + marek.value() + "/household").body())
                .contains("Marek", "Dawne gospodarstwa", "małżonek", "01.06.2021 – 30.09.2025")
                .doesNotContain("Zosia");
    }

    @Test
    void the_print_says_who_keeps_no_house_and_who_supports_whom() throws IOException {
        var apart = new HashMap<>(fields(Map.of(
                "givenName", "Barbara", "relation", "PARENT", "from", "1.01.2024", "supportedBy", member("Marek"))));
        apart.remove("keepsHouse");
        moved(worker.post(page, page + "/members/new", apart));
        var printed = PdfCheck.wordsOf(worker.bytes(page + "/pdf").body());
        assertThat(printed).contains("Barbara", "rodzic, osobno", "Na czyim utrzymaniu");
    }

    @Test
    void somebody_alike_is_asked_about_and_saved_on_purpose() {
        var again = Map.of("givenName", "zosia", "birthYear", "2018", "relation", "CHILD", "from", "1.01.2022");
        refused(again, "Czy to nie ta sama osoba?");
        var twin = new HashMap<>(again);
        twin.put("another", "true");
        moved(add(twin));
        assertThat(worker.get(page).body()).contains("zosia");
    }

    @Test
    void the_history_says_which_kind_of_thing_was_changed_and_names_nobody() {
        moved(worker.post(page, page + "/goals", fields(Map.of("goal", "Miejsce w świetlicy"))));
        moved(worker.post(
                page,
                page + "/leave",
                fields(Map.of("members", member("Zosia"), "from", "1.10.2025", "way", "LEAVE"))));
        assertThat(worker.get("/clients/" + anna.value() + "/history").body())
                .contains(
                        "Założono zapis o gospodarstwie domowym.",
                        "Dopisano osobę do gospodarstwa domowego.",
                        "Dopisano cel gospodarstwa domowego.",
                        "Zapisano odejście z gospodarstwa domowego.",
                        ">gospodarstwo domowe</option>")
                .doesNotContain("Zosia", "świetlicy");
    }

    @Test
    void goals_are_added_and_reached_and_an_overtaken_form_changes_nothing() {
        moved(worker.post(page, page + "/goals", fields(Map.of("goal", "Miejsce w świetlicy"))));
        assertThat(worker.get(page).body()).contains("Miejsce w świetlicy", "w toku");
        var late = fields(Map.of("goal", "Inny"));
        late.put("version", "1");
        assertThat(worker.post(page, page + "/goals", late).statusCode()).isEqualTo(409);
    }
}
