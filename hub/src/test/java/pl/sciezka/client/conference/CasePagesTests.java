package pl.sciezka.client.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.TestPostgres;

/// A PUP and an OPS talk about their client at a meeting of three offices; the third does not know the client.
@HubTest
class CasePagesTests extends CasesOfThree {

    @Test
    void only_what_both_may_see_is_shown_and_everybody_reads_of_it_afterwards() {
        var page = put();
        assertThat(words(there.get(page))).contains("Nie wiadomo, kto jest w sali");
        tables.present(adviser);
        tables.present(socialWorker);
        assertThat(words(there.get(page))).contains("Otwórz sprawę").doesNotContain(CANARY);
        FilledForm.on(here, page, "/open").sent();

        assertThat(words(here.get(page)))
                .contains(CANARY)
                .doesNotContain(TELEPHONE)
                .contains("nie wszyscy obecni mogą to widzieć: 3 części");
        assertThat(words(there.get(page)))
                .as("opened by each office for itself")
                .doesNotContain(CANARY);
        FilledForm.on(there, page, "/open").sent();
        assertThat(words(there.get(page))).contains(CANARY).doesNotContain(TELEPHONE);

        for (var office : List.of(pup, ops)) {
            var person = records.get(office);
            var visitor = office.equals(pup) ? here : there;
            assertThat(words(visitor.get("/clients/" + person.value() + "/history")))
                    .as("each office that opened it tells who was there")
                    .containsOnlyOnce("Sprawę otworzyła instytucja: Urząd 1")
                    .containsOnlyOnce("Sprawę otworzyła instytucja: Urząd 2");
            assertThat(tables.as(
                            office,
                            () -> sql.sql("""
                                    select count(distinct institution_id) from journal.entry
                                     where what = 'journal.conference' and :person = any (persons)
                                    """)
                                    .param("person", person.value())
                                    .query(Integer.class)
                                    .single()))
                    .as("who looked, as the holder reads it")
                    .isEqualTo(2);
        }
    }

    @Test
    void on_another_day_it_is_opened_and_told_anew() {
        var page = opened();
        try (var pool = TestPostgres.superuserPool(
                sql.sql("select current_database()").query(String.class).single())) {
            JdbcClient.create(pool)
                    .sql("update client.conference_opening set opened_on = opened_on - 1")
                    .update();
        }
        assertThat(words(here.get(page))).contains("Otwórz sprawę").doesNotContain(CANARY);
        for (int again = 0; again < 2; again++) here.post(page + "/open", Map.of());
        assertThat(words(here.get(page))).contains(CANARY);
        assertThat(words(here.get("/clients/" + records.get(pup).value() + "/history"))
                        .split("otworzyła instytucja: Urząd 1", -1))
                .as("yesterday and today")
                .hasSize(3);
    }

    @Test
    void the_plan_is_there_as_long_as_all_present_may_see_it() {
        var start = "/plans/of/" + records.get(pup).value();
        FilledForm.on(here, start, start)
                .with("skeleton", "dlugo-bez-pracy-z-ops")
                .sent();
        var page = opened();
        assertThat(words(there.get(page))).contains("Wspólny plan").contains("Warsztat w klubie");
        sql.sql("delete from partnership.access_grant where data_group = 'PLAN' and viewer_institution = :ops")
                .param("ops", ops.value())
                .update();
        assertThat(words(here.get(page))).contains(CANARY).doesNotContain("Warsztat w klubie");
    }

    @Test
    void an_office_that_does_not_know_the_client_closes_it_unnamed_and_opens_it_by_leaving() {
        var page = opened();
        var guest = tables.hire(third, "Obca", Role.PRACTITIONER);
        tables.present(guest);
        for (var visitor : List.of(here, there))
            assertThat(words(visitor.get(page)))
                    .contains("Nie wszystkie obecne instytucje prowadzą tę osobę")
                    .doesNotContain(CANARY)
                    .doesNotContain("Urząd 3");
        assertThat(visitors.as(guest).get(page).statusCode()).isEqualTo(404);
        tables.nobodyPresent();
        tables.present(adviser);
        tables.present(socialWorker);
        assertThat(words(here.get(page))).contains(CANARY);
    }

    @Test
    void whoever_does_not_serve_clients_is_asked_by_name_to_leave() {
        var page = opened();
        tables.present(tables.hire(ops, "Księgowa", Role.ACCOUNTANT));
        assertThat(words(here.get(page)))
                .contains("Ewa Księgowa (Urząd 2")
                .doesNotContain(CANARY)
                .doesNotContain("Otwórz sprawę");
    }

    @Test
    void the_name_stands_on_no_page_that_all_members_read() {
        opened();
        var coordinator = visitors.as(tables.hire(third, "Koordynująca", Role.COORDINATOR));
        for (var visitor : List.of(here, there, coordinator))
            for (var page : List.of("", "/agenda", "/minutes", "/cases", "/calendar.ics"))
                assertThat(visitor.get(meeting + page).body())
                        .as(page)
                        .doesNotContain(CANARY)
                        .doesNotContainIgnoringCase("kanark");
        assertThat(words(coordinator.get(meeting + "/agenda"))).contains("Sprawa 1");
        assertThat(words(coordinator.get(meeting + "/cases"))).contains("nie ma sprawy osoby, którą prowadzimy");
    }

    @Test
    void past_the_program_no_other_office_finds_the_case() {
        opened();
        for (var table : List.of("client.conference_case", "client.conference_opening")) {
            assertThat(count(third, table)).as(table).isZero();
            assertThat(count(ops, table)).as(table).isPositive();
        }
        for (var office : List.of(pup, ops))
            assertThat(count(office, "client.conference_opening"))
                    .as("its own, and not who of the other office looked")
                    .isEqualTo(1);
        assertThat(sql.sql("""
                        select has_table_privilege('sciezka_app', 'client.conference_opening', 'update')
                            or has_table_privilege('sciezka_app', 'client.conference_opening', 'delete')
                            or has_table_privilege('sciezka_app', 'client.conference_case', 'update')
                        """).query(Boolean.class).single()).isFalse();
    }

    @Test
    void it_stands_on_one_agenda_once_and_goes_with_its_point() {
        var page = put();
        var form = "/clients/" + records.get(pup).value() + "/conferences";
        assertThat(here.post(form, Map.of("meeting", tables.meeting.value().toString()))
                        .statusCode())
                .isEqualTo(422);
        assertThat(here.post(form, Map.of("meeting", "")).statusCode()).isEqualTo(422);
        FilledForm.on(here, meeting + "/agenda", "/remove").sent();
        assertThat(here.get(page).statusCode()).isEqualTo(404);
        assertThat(count(pup, "client.conference_case")).isZero();
    }

    @Test
    void who_opened_a_case_stays_known() {
        tables.present(adviser);
        tables.present(socialWorker);
        var page = put();
        FilledForm.on(here, page, "/open").sent();
        FilledForm.on(here, meeting + "/agenda", "/remove").sent();
        assertThat(here.get(meeting + "/agenda").body()).contains("Ten punkt zostaje");
        assertThat(here.get(page).statusCode()).isEqualTo(200);
        assertThat(count(pup, "client.conference_opening")).isEqualTo(1);
    }
}
