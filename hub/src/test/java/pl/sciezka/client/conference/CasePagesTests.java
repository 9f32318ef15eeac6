package pl.sciezka.client.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Offices;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// A PUP and an OPS talk about their client at a meeting of three offices; the third does not know the client.
@HubTest
class CasePagesTests {

    /// Nobody else is called like this, so wherever it stands, it was let out.
    private static final String CANARY = "Kanarkówna";

    private static final String TELEPHONE = "600 000 001";

    @Autowired
    ApplicationContext program;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient sql;

    ConferenceTables tables;
    InstitutionId pup;
    InstitutionId ops;
    InstitutionId third;
    SignedIn adviser;
    SignedIn socialWorker;
    Visitor here;
    Visitor there;
    Map<InstitutionId, PersonId> records;
    String meeting;

    @BeforeEach
    void two_who_know_the_client_and_one_who_does_not() {
        tables = new ConferenceTables(program, 3);
        pup = tables.offices.getFirst();
        ops = tables.offices.get(1);
        third = tables.offices.get(2);
        var client = CommonClientId.next();
        records = tables.client(client, List.of(pup, ops), CANARY);
        tables.see(client, pup, ops, records);
        tables.see(client, ops, pup, records);
        for (var group : List.of(DataGroup.IDENTITY, DataGroup.PLAN)) {
            tables.grant(pup, ops, group, false);
            tables.grant(ops, pup, group, false);
        }
        adviser = tables.hire(pup, "Doradczyni", Role.PRACTITIONER);
        socialWorker = tables.hire(ops, "Socjalna", Role.PRACTITIONER);
        here = visitors.as(adviser);
        there = visitors.as(socialWorker);
        meeting = "/partnerships/meetings/" + tables.meeting.value();
    }

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
                    .containsOnlyOnce("Omawiano na spotkaniu");
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

    private int count(InstitutionId office, String table) {
        return new Offices(program)
                .as(
                        office,
                        Purpose.JOINT_SERVICE,
                        () -> sql.sql("select count(*) from " + table)
                                .query(Integer.class)
                                .single());
    }

    /// The PUP puts the case on the agenda; its page.
    private String put() {
        var form = "/clients/" + records.get(pup).value() + "/conferences";
        FilledForm.on(here, form, form)
                .with("meeting", tables.meeting.value().toString())
                .sent();
        var link = java.util.regex.Pattern.compile(meeting + "/cases/[0-9a-f-]{36}")
                .matcher(here.get(form).body());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private String opened() {
        var page = put();
        tables.present(adviser);
        tables.present(socialWorker);
        FilledForm.on(here, page, "/open").sent();
        FilledForm.on(there, page, "/open").sent();
        return page;
    }

    private static String words(HttpResponse<String> page) {
        return page.body().replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}
