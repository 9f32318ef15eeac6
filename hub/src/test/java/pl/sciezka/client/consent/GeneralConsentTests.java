package pl.sciezka.client.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import pl.sciezka.client.CommonClients;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.Grants;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitor;

/// A consent from the first word to its withdrawal, over real HTTP and at the tables.
@HubTest
class GeneralConsentTests {

    private static final Pattern QUESTION = Pattern.compile("/consents/[0-9a-f-]{36}(?=\")");

    @Autowired
    CommonClients commonClients;

    @Autowired
    Grants grants;

    Associates at;
    Visitor ops;
    Visitor association;

    @BeforeEach
    void people(@Autowired ApplicationContext program) {
        at = new Associates(program);
        ops = at.worker(at.ops);
        association = at.worker(at.association);
    }

    @Test
    void a_partner_is_asked_joins_with_its_own_record_and_sees_what_the_consent_covers() {
        assertThat(association.get("/day").body()).doesNotContain("/consents/");
        record(at.association, 200);
        assertThat(ops.get(list(at.person)).body()).contains("Partner dostał pytanie");
        var question = question();
        assertThat(association.get(question).body()).contains("Łucja Żuk").contains("600 100 200");
        assertThat(at.worker(at.pup).get(question).statusCode()).isEqualTo(404);

        var card = join(question, "new");
        assertThat(association.get(card).body()).contains("za zgodą klienta").contains("§ 6");
        assertThat(at.found(at.association, "client.contact")).isEqualTo(2);
        assertThat(at.found(at.association, "client.employment")).isZero();
        assertThat(ops.get(list(at.person)).body()).contains("Partner widzi te dane");
        assertThat(association.get(question).statusCode()).as("answered once").isEqualTo(404);
    }

    @Test
    void once_withdrawn_nothing_is_seen_in_any_session_and_the_partner_takes_note() {
        record(at.association, 200);
        var card = join(question(), "new");
        var another = at.worker(at.association);
        assertThat(another.get(card).body()).contains("§ 6").contains("class=\"places\"");

        var withdraw = find(ops, list(at.person), "/clients/[^\"]+/withdraw");
        assertThat(ops.get(withdraw).body()).contains("Żadna inna klauzula");
        var done = ops.post(withdraw, Map.of());
        assertThat(association.get(card).body()).doesNotContain("§ 6");
        assertThat(another.get(card).body()).doesNotContain("§ 6").doesNotContain("class=\"places\"");
        assertThat(at.found(at.association, "client.contact")).isEqualTo(1);
        assertThat(ops.get(location(done)).body()).contains("Zgoda wycofana");

        var news = find(another, "/day", "/clients/[^\"]+/withdrawn");
        assertThat(another.post(news, Map.of()).statusCode()).isEqualTo(303);
        assertThat(another.get("/day").body()).doesNotContain("Klient wycofał zgodę");
        await().untilAsserted(
                        () -> assertThat(another.get(card + "/history").body()).contains("Klient wycofał zgodę"));
        assertThat(another.get(card + "/consents").body()).contains("wycofana");
        assertThat(ops.post(withdraw, Map.of()).statusCode())
                .as("twice is once")
                .isEqualTo(303);
    }

    @Test
    void the_client_may_tell_the_partner_too() {
        record(at.association, 200);
        var card = join(question(), "new");
        association.post(find(association, card + "/consents", "/clients/[^\"]+/withdraw"), Map.of());
        assertThat(at.found(at.association, "client.identity")).isEqualTo(1);
        assertThat(ops.get("/day").body()).contains("Klient wycofał zgodę");
    }

    @Test
    void what_rests_on_the_agreement_goes_on_and_says_why() {
        var theirs = at.person(at.pup);
        var clause = grants.may(
                        at.pup, at.ops, pl.sciezka.kernel.DataGroup.IDENTITY, Purpose.JOINT_SERVICE, LocalDate.now())
                .orElseThrow();
        var opening = as(
                at.ops,
                () -> commonClients.open(
                        at.person, at.ops, at.pup, clause.clause().value()));
        as(at.pup, () -> commonClients.takeUp(opening, at.pup, theirs));
        assertThat(at.found(at.pup, "client.contact")).isEqualTo(1);
        assertThat(ops.get(location(record(at.pup, 200))).body()).contains("Partner widzi te dane");
        assertThat(at.found(at.pup, "client.contact")).isEqualTo(2);

        var done = ops.post(find(ops, list(at.person), "/clients/[^\"]+/withdraw"), Map.of());
        assertThat(at.found(at.pup, "client.contact")).isEqualTo(1);
        assertThat(at.found(at.pup, "client.identity")).isEqualTo(2);
        assertThat(ops.get(location(done)).body()).contains("§ 7");
    }

    @Test
    void undoing_and_protection_come_before_any_consent() {
        record(at.association, 200);
        join(question(), "new");
        ops.post("/clients/" + at.person.value() + "/protection", Map.of("reason", "WISH"));
        assertThat(at.found(at.association, "client.identity")).isEqualTo(1);
        assertThat(record(at.association, 300).headers().firstValue("location")).hasValue(list(at.person));
        assertThat(ops.get(list(at.person)).body())
                .contains("partner nic nie widzi")
                .contains("pod ochroną");
    }

    @Test
    void its_end_is_announced_fourteen_days_before_until_a_new_one_follows() {
        record(at.association, 15);
        assertThat(ops.get("/day").body()).doesNotContain("kończy się");
        record(at.pup, 14);
        assertThat(ops.get("/day").body()).contains("Zgoda klienta kończy się (partner: PUP");
        record(at.pup, 60);
        assertThat(ops.get("/day").body()).doesNotContain("kończy się");
    }

    @Test
    void a_form_that_would_open_nothing_says_so() {
        var typed = new HashMap<>(at.typed(at.association, 200));
        typed.put("area", "1203");
        var answer = ops.post(list(at.person) + "/new", typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("partner nic by nie zobaczył");
        typed.put("area", "");
        typed.put("until", Associates.day(800));
        assertThat(ops.post(list(at.person) + "/new", typed).body()).contains("za dwa lata");
        typed.put("until", Associates.day(300));
        assertThat(ops.post(list(at.person) + "/new", typed).body())
                .contains("Zgadzam się")
                .contains("Łucja Żuk");
        typed.put("groups", "CONTACT");
        assertThat(ops.post(list(at.person), typed).statusCode()).isEqualTo(422);
        assertThat(association.get(list(at.person)).statusCode()).isEqualTo(404);
    }

    @Test
    void an_area_that_an_annex_took_out_meanwhile_never_becomes_wherever() {
        var typed = new HashMap<>(at.typed(at.association, 200));
        typed.put("area", "1213");
        var answer = ops.post(list(at.person), typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Obszar porozumienia zmienił się");
        assertThat(association.get("/day").body()).doesNotContain("za zgodą");
        assertThat(ops.get(list(at.person)).body()).doesNotContain("/withdraw");
    }

    @Test
    void whoever_does_not_join_sees_nothing() {
        record(at.association, 200);
        var question = question();
        assertThat(at.found(at.association, "client.identity")).isEqualTo(1);
        association.post(question + "/decline", Map.of());
        assertThat(at.found(at.association, "client.identity")).isZero();
        assertThat(association.get(question).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> record(InstitutionId viewer, int days) {
        return ops.post(list(at.person), at.typed(viewer, days));
    }

    private String question() {
        return find(association, "/day", QUESTION.pattern());
    }

    private String join(String question, String who) {
        return location(association.post(question + "/join", Map.of("who", who)));
    }

    private <R> R as(InstitutionId institution, Supplier<R> work) {
        return at.offices.as(institution, Purpose.JOINT_SERVICE, work);
    }

    private static String list(PersonId person) {
        return "/clients/" + person.value() + "/consents";
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElseThrow(() -> new AssertionError(answer.body()));
    }

    private static String find(Visitor visitor, String page, String pattern) {
        var body = visitor.get(page).body();
        var found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).as(pattern + " on " + body).isTrue();
        return found.group();
    }
}
