package pl.sciezka.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitor;

/// A partner that reads referrals only with the client's consent.
@HubTest
class ConsentTests extends OverHttp {

    private static final LocalDate TODAY = LocalDate.now();

    Visitor owes;

    @BeforeEach
    void somebody_at_the_partner() {
        owes = visitors.as(county.hire(county.owes, null, PRACTITIONER));
    }

    @Test
    void nothing_is_sent_before_the_consent_is_recorded() {
        var id = written();
        var refused = sender.post(anyForm(sender), "/referrals/drafts/" + id + "/send", Map.of());
        assertThat(refused.headers().firstValue("location")).hasValue("/referrals/drafts/" + id + "/consent");
        assertThat(sender.get("/referrals/drafts/" + id + "/check").headers().firstValue("location"))
                .hasValue("/referrals/drafts/" + id + "/consent");
        assertThat(count(county.owes, "referral.referral")).isZero();

        assertMoved(consent(id, TODAY.plusDays(30)));
        assertThat(count(county.owes, "referral.consent"))
                .as("not before it is sent")
                .isZero();
        assertThat(sender.get("/referrals/drafts/" + id + "/check").body())
                .contains("Zgoda na przekazanie danych")
                .contains("zgoda klienta oraz § 5 ust. 2");
        assertMoved(sender.post(anyForm(sender), "/referrals/drafts/" + id + "/send", Map.of()));
        assertThat(owes.get("/referrals/" + id).body()).contains("Łucja").contains("obowiązuje do");
        assertThat(count(county.owes, "client.opening"))
                .as("it opens the referral alone")
                .isZero();
    }

    @Test
    void a_partner_that_needs_consent_is_offered_and_says_so() {
        assertThat(sender.get("/referrals/new?person=" + person.value()).body())
                .contains("OWES " + county.name + " – za zgodą klienta");
    }

    @Test
    void a_consent_that_does_not_count_is_refused_with_what_was_typed() {
        var id = written();
        assertThat(consent(id, TODAY.minusDays(1)))
                .satisfies(it -> assertThat(it.statusCode()).isEqualTo(422))
                .satisfies(it -> assertThat(it.body()).contains("Ta zgoda już wygasła"));
        var narrow = new HashMap<>(fields(TODAY.plusDays(9)));
        narrow.put("scope", "PERSON");
        narrow.remove("paper");
        var refused = sender.post(anyForm(sender), "/referrals/drafts/" + id + "/consent", narrow);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Bez zgody na dane osoby").contains("Zaznacz, gdy papier z podpisem");
        for (var nasty : new String[] {"\0", "\u202E", "a".repeat(10_000), "99.99.9999"}) {
            var typed = new HashMap<>(fields(TODAY.plusDays(9)));
            typed.put("given", nasty);
            assertThat(sender.post(anyForm(sender), "/referrals/drafts/" + id + "/consent", typed)
                            .statusCode())
                    .isEqualTo(422);
        }
    }

    @Test
    void another_receiver_needs_another_consent() {
        var id = written();
        assertMoved(consent(id, TODAY.plusDays(30)));
        var rerouted = new HashMap<>(county.draft(person, county.owes.value().toString()));
        as(() -> sql().sql("update referral.consent set receiver = :other where referral_id = :id")
                .param("other", county.stranger.value())
                .param("id", UUID.fromString(id))
                .update());
        var saved = sender.post(anyForm(sender), "/referrals/drafts/" + id, rerouted);
        assertThat(saved.headers().firstValue("location")).hasValue("/referrals/drafts/" + id + "/consent");
    }

    @Test
    void once_it_is_withdrawn_the_partner_sees_nothing_and_the_sender_decides() {
        var id = sentWithConsent();
        assertMoved(step(owes, id, "accept", 1, Map.of("firstStep", "Rozmowa")));
        assertThat(sender.get("/referrals/" + id + "/consent/withdraw").body())
                .contains("OWES " + county.name + " nie widzi żadnych naszych danych");

        assertMoved(sender.post(anyForm(sender), "/referrals/" + id + "/consent/withdraw", Map.of()));
        assertThat(count(county.owes, "referral.carried")).isZero();
        assertThat(owes.get("/referrals/" + id).body()).doesNotContain("Łucja").contains("zgoda wycofana");
        assertThat(posted(owes, id, "start", 3).statusCode()).isEqualTo(404);
        assertThat(sender.get("/referrals/" + id).body())
                .contains("Ustal, co dalej")
                .contains("wycofana ");
        assertThat(sender.get("/day").body()).contains("Ustalić, co dalej po wycofaniu zgody");
        assertMoved(step(sender, id, "close", 3, Map.of("onward", "WE_CARRY_ON")));
        var again = step(sender, id, "reopen", 4, Map.of("why", "Klient zmienił zdanie"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("zgoda klienta już nie obowiązuje").contains("Klient zmienił zdanie");
    }

    @Test
    void the_client_may_tell_the_partner_too_and_twice_is_once() {
        var id = sentWithConsent();
        assertMoved(owes.post(
                "/referrals/" + id + "/consent/withdraw", "/referrals/" + id + "/consent/withdraw", Map.of()));
        assertThat(owes.get("/referrals/" + id).body()).doesNotContain("Łucja");
        assertMoved(sender.post(anyForm(sender), "/referrals/" + id + "/consent/withdraw", Map.of()));
        assertThat(count(county.ops, "referral.step where referral_id = '" + id + "'"))
                .isEqualTo(2);
    }

    @Test
    void past_its_last_day_the_partner_reads_nothing_and_the_sender_writes_its_answer_down() {
        var id = sentWithConsent();
        as(() -> sql().sql("update referral.consent set given_on = :day, until = :day where referral_id = :id")
                .param("day", TODAY.minusDays(1))
                .param("id", UUID.fromString(id))
                .update());
        assertThat(owes.get("/referrals/" + id).body()).doesNotContain("Łucja");
        assertThat(posted(owes, id, "accept", 1).statusCode()).isEqualTo(404);
        assertThat(sender.get("/referrals/" + id).body()).contains("wygasła");
        assertMoved(step(sender, id, "accept", 1, Map.of("firstStep", "Rozmowa", "channel", "TELEPHONE")));
    }

    @Test
    void a_consent_is_nobody_elses_business() {
        var id = sentWithConsent();
        var stranger = visitors.as(county.hire(county.stranger, null, PRACTITIONER, COORDINATOR));
        assertThat(stranger.get("/referrals/" + id + "/consent/withdraw").statusCode())
                .isEqualTo(404);
        assertThat(count(county.stranger, "referral.consent")).isZero();
        assertThat(count(county.pup, "referral.consent")).isZero();
        var plain = sent();
        assertThat(sender.get("/referrals/" + plain + "/consent/withdraw").statusCode())
                .as("it rests on no consent")
                .isEqualTo(404);
    }

    @Test
    void whoever_withdraws_all_consents_to_a_partner_stops_the_referral_too() {
        var id = sentWithConsent();
        var list = "/clients/" + person.value() + "/consents";
        assertMoved(sender.post(
                list,
                Map.of(
                        "viewer", county.owes.value().toString(),
                        "groups", "IDENTITY",
                        "given", TODAY.toString(),
                        "until", TODAY.plusDays(90).toString(),
                        "how", "ORAL")));
        var page = sender.get(list).body();
        assertThat(page).contains("Zgoda na skierowanie");
        var withdraw = Pattern.compile(list + "/[0-9a-f-]+/withdraw").matcher(page);
        assertThat(withdraw.find()).isTrue();
        assertMoved(sender.post(withdraw.group(), Map.of()));
        assertThat(count(county.owes, "referral.carried")).isZero();
        assertThat(owes.get("/referrals/" + id).body()).doesNotContain("Łucja").contains("zgoda wycofana");
        assertThat(sender.get("/referrals/" + id).body()).contains("Ustal, co dalej");
    }

    private String sentWithConsent() {
        var id = written();
        assertMoved(consent(id, TODAY.plusDays(30)));
        assertMoved(sender.post(anyForm(sender), "/referrals/drafts/" + id + "/send", Map.of()));
        return id;
    }

    private String written() {
        var id = UUID.randomUUID().toString();
        var saved = sender.post(
                anyForm(sender),
                "/referrals/drafts/" + id,
                county.draft(person, county.owes.value().toString()));
        assertThat(saved.headers().firstValue("location")).hasValue("/referrals/drafts/" + id + "/consent");
        return id;
    }

    /// Without the form, which is not offered.
    private static HttpResponse<String> posted(Visitor by, String id, String move, int version) {
        by.get("/referrals/incoming");
        return by.post(
                "/referrals/" + id + "/steps/" + move,
                Map.of("version", String.valueOf(version), "firstStep", "Rozmowa"));
    }

    private HttpResponse<String> consent(String id, LocalDate until) {
        return sender.post(anyForm(sender), "/referrals/drafts/" + id + "/consent", fields(until));
    }

    private static Map<String, String> fields(LocalDate until) {
        return Map.of(
                "given",
                TODAY.minusDays(3).toString(),
                "until",
                until.toString(),
                "scope",
                "PERSON,REQUEST,REPORT,TELEPHONE",
                "paper",
                "true");
    }

    private int count(pl.sciezka.kernel.InstitutionId viewer, String from) {
        return county.count(viewer, Purpose.REFERRAL, from);
    }

    private void as(Runnable work) {
        county.as(county.ops, () -> {
            work.run();
            return 0;
        });
    }

    private JdbcClient sql() {
        return program.getBean(JdbcClient.class);
    }
}
