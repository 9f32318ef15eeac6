package pl.sciezka.partnership.accession;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.CommonPeople;
import pl.sciezka.testing.DemoTest;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// Asking to join the partnership of Chełm, where the majority decides.
@DemoTest
class JoinPagesTests {

    @Autowired
    Visitors visitors;

    @Autowired
    CommonPeople people;

    @Autowired
    JdbcClient sql;

    @Autowired
    Transactions transactions;

    @Autowired
    Clock clock;

    String form = "";

    @BeforeEach
    void the_open_agreement() {
        form = "/join/" + agreement("> 'rule' = 'MAJORITY'");
    }

    @Test
    void a_request_can_be_followed_by_its_key_alone() {
        var followed = path(asks("Fundacja Jeden"));
        assertThat(visitors.stranger().get(followed).body())
                .contains("Fundacja Jeden")
                .doesNotContain("STELLA");
        assertThat(visitors.stranger().get(followed + "x").statusCode()).isEqualTo(404);
        assertThat(visitors.stranger().get("/join/requests/zgaduj").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_member_and_a_second_request_are_told_so_and_nothing_is_kept() {
        assertThat(asks("stowarzyszenie wspierania aktywizacji społecznej stella")
                        .body())
                .contains("już jest stroną");
        asks("Fundacja Dwa");
        var again = asks("fundacja dwa");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("już czeka na odpowiedź");
        assertThat(kept("fundacja dwa")).isEqualTo(1);
    }

    @Test
    void bad_input_comes_back_with_what_is_wrong_and_what_was_typed() {
        var wrong = visitors.stranger().post(form, form, Map.of("name", "Fundacja Trzy", "trainedStaff", "dużo"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Fundacja Trzy")
                .contains("Wybierz rodzaj")
                .contains("Wpisz liczbę")
                .contains("Podaj telefon albo adres");
        assertThat(kept("Fundacja Trzy")).isZero();
    }

    @Test
    void an_agreement_that_is_not_open_cannot_be_joined_and_looks_like_none() {
        assertThat(visitors.stranger().get("/join/" + agreement("is null")).statusCode())
                .isEqualTo(404);
        assertThat(visitors.stranger().get("/join/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(visitors.stranger().get("/join/nic").statusCode()).isEqualTo(404);
    }

    @Test
    void members_speak_once_an_objection_has_a_reason_and_others_see_nothing() {
        asks("Fundacja Cztery");
        var request = "/partnerships/applications/" + request("Fundacja Cztery");
        var pup = director("PUP Chełm");
        assertThat(pup.post(request, request + "/voice", Map.of("consents", "false"))
                        .body())
                .contains("Wpisz powód sprzeciwu");
        pup.post(request, request + "/voice", Map.of("consents", "false", "reason", "Nie znamy jej"));
        assertThat(pup.get(request).body()).contains("Nie znamy jej");
        assertThat(pup.post("/partnerships/new", request + "/voice", Map.of("consents", "true"))
                        .body())
                .contains("już odpowiedziała");
        var stranger = director("PUP Chrzanów");
        assertThat(stranger.get(request).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/partnerships/applications").body()).doesNotContain("Fundacja Cztery");
        assertThat(pup.post("/partnerships/new", request + "/close", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void without_consent_or_with_something_due_no_document_is_drawn_up() {
        asks("Fundacja Pięć");
        var request = "/partnerships/applications/" + request("Fundacja Pięć");
        var lead = director("Filia WUP w Chełmie");
        var declared =
                lead.post(request, request + "/declaration", Map.of("title", "Deklaracja", "signatory", "prezes"));
        assertThat(declared.statusCode()).isEqualTo(422);
        assertThat(lead.post(request, request + "/checks", Map.of("trainedStaff", "wielu"))
                        .statusCode())
                .isEqualTo(422);
        lead.post(request, request + "/close", Map.of());
        assertThat(lead.get(request).body()).contains("zamknięty");
    }

    @Test
    void a_welcome_meeting_starts_with_the_partnership_the_newcomer_and_its_day() {
        asks("Fundacja Sześć");
        var newcomer = people.institution("PUP Chrzanów");
        sql.sql("""
                with d as (insert into partnership.draft (id, partnership_id, agreement_id, institution_id, signed_by, title,
                                                          day, content, state)
                           select gen_random_uuid(), a.partnership_id, a.id, :newcomer, 'LEAD', 'Deklaracja',
                                  date '2099-03-02', '{}', 'WITHDRAWN'
                             from partnership.application x join partnership.agreement a on a.id = x.agreement_id
                            where x.name = 'Fundacja Sześć'
                           returning id)
                update partnership.application x set state = 'DRAFTED', institution_id = :newcomer, draft_id = d.id
                  from d where x.name = 'Fundacja Sześć'
                """).param("newcomer", newcomer.value()).update();
        assertThat(director("Filia WUP w Chełmie")
                        .get("/partnerships/applications/" + request("Fundacja Sześć"))
                        .body()
                        .replace("&amp;", "&"))
                .containsPattern("/partnerships/meetings/new\\?partnership=[0-9a-f-]{36}&welcome=" + newcomer.value()
                        + "&on=2099-03-02\"");
    }

    /// It still leads the partnership as a party of another agreement.
    @Test
    void requests_to_an_agreement_that_the_lead_left_are_carried_on_by_its_parties_and_closed_only_when_refused() {
        asks("Fundacja Osiem");
        var id = request("Fundacja Osiem");
        var request = "/partnerships/applications/" + id;
        var agreement = UUID.fromString(form.substring("/join/".length()));
        var lead = people.institution("Filia WUP w Chełmie");
        var pup = director("PUP Chełm");
        asJob(
                lead,
                "insert into partnership.agreement (id, partnership_id, position, valid_from)"
                        + " select gen_random_uuid(), partnership_id, 90, valid_from from partnership.agreement"
                        + " where id = '" + agreement + "'");
        asJob(
                lead,
                "insert into partnership.agreement_version (agreement_id, ordinal, title, signed_on, in_force_from)"
                        + " select id, 0, 'Druga', valid_from, valid_from from partnership.agreement where position = 90");
        asJob(
                lead,
                "insert into partnership.party (agreement_id, institution_id, by_version, acceded_on, signatory)"
                        + " select id, '" + lead.value() + "', 0, valid_from, 'dyrektor'"
                        + " from partnership.agreement where position = 90");
        var party = " where agreement_id = '" + agreement + "' and institution_id = '" + lead.value() + "'";
        asJob(lead, "update partnership.party set left_on = '" + Warsaw.today(clock) + "'" + party);
        try {
            assertThat(pup.get("/partnerships").body()).doesNotContain("nikt nie prowadzi");
            assertThat(pup.get(request).body()).contains(request + "/checks").doesNotContain(request + "/close");
            assertThat(pup.post("/partnerships/new", request + "/close", Map.of())
                            .statusCode())
                    .isEqualTo(404);
            asJob(
                    lead,
                    "update partnership.application set answer_by = '"
                            + Warsaw.today(clock).minusDays(1)
                            + "', terms = jsonb_set(terms, '{silenceConsents}', 'false') where id = '" + id + "'");
            assertThat(pup.get(request).body()).contains(request + "/close");
            assertThat(pup.post(request, request + "/close", Map.of()).statusCode())
                    .isEqualTo(303);
        } finally {
            asJob(lead, "update partnership.party set left_on = null" + party);
        }
    }

    private void asJob(InstitutionId who, String statement) {
        transactions.as(
                new Acting.Job(who, Purpose.ADMINISTRATION),
                () -> sql.sql(statement).update());
    }

    private HttpResponse<String> asks(String name) {
        var fields = new HashMap<>(Map.of(
                "name", name, "kind", "NGO", "contact", "prezes", "telephone", "82 000 00 00", "reason", "Razem"));
        return visitors.stranger().post(form, form, fields);
    }

    private Visitor director(String institution) {
        return visitors.as(people.institution(institution), Role.DIRECTOR);
    }

    private long kept(String name) {
        return sql.sql("select count(*) from partnership.application where lower(name) = lower(:name)")
                .param("name", name)
                .query(Long.class)
                .single();
    }

    private UUID request(String name) {
        return sql.sql("select id from partnership.application where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    private UUID agreement(String terms) {
        return sql.sql("select id from partnership.agreement where membership_terms "
                        + (terms.startsWith(">") ? "->" + terms : terms) + " limit 1")
                .query(UUID.class)
                .single();
    }

    private static String path(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }
}
