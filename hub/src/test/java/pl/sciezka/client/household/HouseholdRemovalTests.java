package pl.sciezka.client.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.PdfCheck;

/// A member who was entered by mistake.
@HubTest
class HouseholdRemovalTests extends HouseholdOfThree {

    @Autowired
    ExportedHouseholds households;

    @Test
    void goes_with_everything_that_was_said_and_leaves_a_neutral_trace() throws Exception {
        moved(FilledForm.on(worker, form("Zosia"), form("Zosia"))
                .with("givenName", "Zuzia")
                .with("reason", "CHANGED")
                .send());
        assertThat(remove("Zuzia", "").body()).contains("Wybierz, dlaczego usuwasz");
        moved(remove("Zuzia", "WRONG_PERSON"));
        var told = worker.get(page).body();
        assertThat(told)
                .contains("Usunięto jako pomyłkę", "Osoba wpisana do gospodarstwa", "wpisano niewłaściwą osobę")
                .doesNotContain("Zosia", "Zuzia", "2018");
        assertThat(PdfCheck.wordsOf(worker.bytes(page + "/pdf").body())).doesNotContain("Zosia", "Zuzia", "2018");
        for (var table : new String[] {"household_change", "household_member where given_name in ('Zosia', 'Zuzia')"})
            assertThat(own(table)).as(table).isZero();
        assertThat(worker.get("/clients/" + anna.value() + "/history").body())
                .contains("Usunięto z gospodarstwa domowego osobę wpisaną omyłkowo.");
    }

    @Test
    void an_export_has_the_trace_and_nothing_of_the_member() {
        moved(FilledForm.on(worker, form("Zosia"), form("Zosia"))
                .with("givenName", "Zuzia")
                .with("reason", "CHANGED")
                .send());
        assertThat(exported()).contains("Zuzia", "Zosia", "2018");
        var id = member("Zuzia");
        moved(remove("Zuzia", "TWICE"));
        assertThat(exported()).contains("Anna", "TWICE").doesNotContain("Zuzia", "Zosia", "2018", id);
    }

    @Test
    void whoever_was_supported_is_supported_by_nobody_and_no_name_stays_in_corrections() {
        moved(FilledForm.on(worker, form("Zosia"), form("Zosia"))
                .with("supportedBy", member("Marek"))
                .with("reason", "CHANGED")
                .send());
        moved(remove("Marek", "NOT_TRUE"));
        assertThat(worker.get(page).body()).contains("Zosia", "na niczyim").doesNotContain("Marek");
        var elsewhere = worker.get("/clients/" + marek.value() + "/household").body();
        assertThat(elsewhere).contains("Nie zapisaliśmy jeszcze gospodarstwa").doesNotContain("Zosia");
        moved(worker.post(
                "/clients/" + marek.value() + "/household",
                "/clients/" + marek.value() + "/household/begin",
                Map.of("from", "1.06.2021")));
    }

    @Test
    void the_first_person_goes_last_and_takes_the_household_along() {
        assertThat(worker.get(form("Anna")).body()).contains("usuń najpierw ich");
        assertThat(remove("Anna", "NOT_TRUE").statusCode()).isEqualTo(303);
        assertThat(worker.get(page).body()).as("nothing was removed").contains("Anna", "Zosia");
        moved(worker.post(page, page + "/goals", fields(Map.of("goal", "Miejsce w świetlicy"))));
        moved(remove("Marek", "NOT_TRUE"));
        moved(remove("Zosia", "NOT_TRUE"));
        moved(remove("Anna", "NOT_TRUE"));
        assertThat(worker.get(page).body())
                .contains("Nie zapisaliśmy jeszcze gospodarstwa", "ta osoba nigdy tu nie należała")
                .doesNotContain("Miejsce w świetlicy");
        assertThat(own("household")).isZero();
    }

    @Test
    void partners_see_the_household_again_when_the_one_protected_member_was_the_mistake_and_never_the_trace() {
        grant("FAMILY");
        aProtectedNewcomer();
        assertThat(seen("household_member")).isZero();
        moved(remove("Ewa", "WRONG_PERSON"));
        assertThat(seen("household_member")).isEqualTo(3);
        assertThat(seen("household_removal")).isZero();
        assertThat(partnersPage()).contains("Zosia").doesNotContain("Usunięto jako pomyłkę");
        assertThat(as(pcpr, () -> sql.sql("delete from client.household_member").update()))
                .isZero();
    }

    @Test
    void a_form_that_was_overtaken_removes_nobody_and_another_office_finds_no_form() {
        var late = fields(Map.of("removal", "NOT_TRUE"));
        late.put("version", "1");
        assertThat(worker.post(page, form("Zosia") + "/removal", late).statusCode())
                .isEqualTo(409);
        grant("FAMILY");
        var there = "/clients/" + atPcpr.value() + "/household";
        assertThat(worker(pcpr)
                        .post(
                                there,
                                there + "/members/" + member("Zosia") + "/removal",
                                fields(Map.of("removal", "TWICE")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(worker.get(page).body()).contains("Zosia");
    }

    private HttpResponse<String> remove(String givenName, String reason) {
        return worker.post(page, form(givenName) + "/removal", fields(Map.of("removal", reason)));
    }

    private String exported() {
        return as(
                ops,
                () -> households.tables().stream()
                        .flatMap(it -> sql
                                .sql("select to_jsonb(t)::text from (" + it.select() + ") t")
                                .param("own", ops.value())
                                .query(String.class)
                                .list()
                                .stream())
                        .collect(Collectors.joining("\n")));
    }

    private String form(String givenName) {
        return page + "/members/" + member(givenName);
    }

    private int own(String table) {
        return as(
                ops,
                () -> sql.sql("select count(*) from client." + table)
                        .query(Integer.class)
                        .single());
    }
}
