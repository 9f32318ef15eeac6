package pl.sciezka.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.DIRECTOR;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.ChangeAgreement;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Offices;
import pl.sciezka.testing.Visitor;

/// Before an institution leaves, what it received goes back and what it sent is taken back.
@HubTest
class HandOverTests extends OverHttp {

    @Autowired
    JdbcClient sql;

    @Autowired
    ChangeAgreement change;

    @Autowired
    Clock clock;

    @Test
    void before_notice_nothing_goes_back_and_no_partner_learns_anything() {
        var sent = sent();
        for (var who : List.of(sender, receiver)) {
            assertThat(who.get(page()).body())
                    .contains("Żółkiewska Łucja")
                    .contains("Dopóki dyrektor nie złoży wypowiedzenia")
                    .doesNotContain("zaznaczone");
            var act = who == sender ? "withdraw" : "back";
            assertThat(posted(who, act, Map.of(act, sent, "instead", "Pomoże OWES.")))
                    .isEqualTo(409);
        }
        assertThat(sender.get("/referrals/" + sent).body()).contains("wysłane").doesNotContain("występuje z umowy");
    }

    @Test
    void what_only_the_partner_can_go_on_with_is_no_longer_counted() {
        var sent = sent();
        leaves(county.pup);
        var coordinator = visitors.as(county.hire(county.pup, null, COORDINATOR));
        var leave = "/partnerships/agreements/" + agreement() + "/leave";
        assertThat(coordinator.get("/day").body()).contains("1 skierowanie w toku");
        assertThat(coordinator.get(leave).body()).contains("1 skierowanie w toku");
        assertThat(receiver.get(page()).body()).contains("Nasz ostatni dzień w umowie");

        assertThat(posted(receiver, "back", Map.of("back", sent, "instead", "Pomoże OWES.")))
                .isEqualTo(303);
        assertThat(coordinator.get("/day").body()).doesNotContain("Do przekazania");
        assertThat(coordinator.get(leave).body()).contains("Nie ma spraw w toku");
        assertThat(receiver.get(page()).body())
                .contains("Czeka na partnera")
                .doesNotContain("Wsparcie trwa albo brakuje odpowiedzi");
        assertThat(sender.get(page()).body()).contains("Wsparcie trwa albo brakuje odpowiedzi");
    }

    @Test
    void who_stays_a_partner_by_another_agreement_is_not_parted_from() {
        sent();
        var page = page();
        var leave = "/partnerships/agreements/" + agreement() + "/leave";
        var coordinator = visitors.as(county.hire(county.pup, null, COORDINATOR));
        assertThat(coordinator.get(leave).body()).contains("1 skierowanie w toku");
        new Offices(program)
                .agree(
                        "Druga " + county.name,
                        county.pup,
                        Map.of(county.pup, InstitutionKind.PUP, county.ops, InstitutionKind.OPS));
        assertThat(receiver.get(page).body()).contains("Nie ma skierowań w toku");
        assertThat(coordinator.get(leave).body()).contains("Nie ma spraw w toku");
    }

    @Test
    void what_was_received_goes_back_with_the_reason_several_at_once() {
        var sent = sent();
        var accepted = sent();
        assertMoved(step(receiver, accepted, "accept", 1, Map.of("firstStep", "Rozmowa")));
        leaves(county.pup);
        assertThat(receiver.get(page()).body())
                .contains("Otrzymane, jeszcze nierozpoczęte")
                .contains("Żółkiewska Łucja")
                .doesNotContain("Wysłane, jeszcze nierozpoczęte");
        assertThat(posted(receiver, "back", Map.of("back", sent))).isEqualTo(422);

        assertThat(posted(receiver, "back", Map.of("back", sent + "," + accepted, "instead", "Pomoże OWES.")))
                .isEqualTo(303);
        for (var id : new String[] {sent, accepted})
            assertThat(sender.get("/referrals/" + id).body())
                    .contains("Nasza instytucja występuje z umowy")
                    .contains("Pomoże OWES.");
        assertThat(receiver.get(page()).body()).contains("Czeka na partnera");
    }

    @Test
    void what_came_back_is_asked_of_somebody_else_with_the_same_words() {
        var sent = sent();
        assertThat(elsewhere(sender, sent)).as("not before it came back").doesNotContain("/elsewhere");
        leaves(county.pup);
        assertThat(posted(receiver, "back", Map.of("back", sent, "instead", "Pomoże OWES.")))
                .isEqualTo(303);

        assertThat(elsewhere(sender, sent)).contains("/referrals/" + sent + "/elsewhere");
        var copied = sender.post("/referrals/" + sent, "/referrals/" + sent + "/elsewhere", Map.of());
        assertThat(copied.statusCode()).isEqualTo(303);
        var draft = sender.get(copied.headers().firstValue("location").orElseThrow())
                .body();
        var asked = county.draft(person, "").get("question");
        assertThat(draft).contains("Żółkiewska").contains(asked);
        assertThat(draft).as("told anew").doesNotContainPattern("name=\"informed\"[^>]*value=\"\\d");
        assertThat(elsewhere(receiver, sent)).as("only who asked asks again").doesNotContain("/elsewhere");
        assertThat(receiver.post(anyForm(receiver), "/referrals/" + sent + "/elsewhere", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    private static String elsewhere(Visitor who, String referral) {
        return who.get("/referrals/" + referral).body();
    }

    @Test
    void what_was_sent_is_taken_back_and_what_goes_on_is_left_to_people() {
        var sent = sent();
        var running = sent();
        assertMoved(step(receiver, running, "accept", 1, Map.of("firstStep", "Rozmowa")));
        assertMoved(step(receiver, running, "start", 2, Map.of("day", "01.11.2026", "until", "01.11.2099")));
        leaves(county.ops);
        assertThat(posted(sender, "withdraw", Map.of())).isEqualTo(422);
        assertThat(posted(sender, "withdraw", Map.of("withdraw", sent + "," + running)))
                .isEqualTo(303);
        assertThat(receiver.get("/referrals/" + sent).body())
                .contains("wycofane")
                .contains("Nasza instytucja występuje z umowy");
        assertThat(sender.get("/referrals/" + running).body()).contains("w trakcie");
    }

    @Test
    void a_stranger_and_a_director_find_nothing() {
        sent();
        assertThat(visitors.as(county.hire(county.stranger, null, COORDINATOR))
                        .get(page())
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitors.as(county.hire(county.pup, null, DIRECTOR))
                        .get(page())
                        .statusCode())
                .isEqualTo(404);
    }

    private void leaves(InstitutionId who) {
        county.as(who, () -> {
            var before = change.locked(new AgreementId(UUID.fromString(agreement())));
            var party = before.parties().stream()
                    .filter(it -> it.institution().equals(who))
                    .findFirst()
                    .orElseThrow();
            change.leave(before, party, Warsaw.today(clock).plusDays(20));
            return true;
        });
    }

    private int posted(Visitor who, String act, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("agreement", agreement());
        return who.post(page(), "/referrals/hand-over/" + act, all).statusCode();
    }

    private String page() {
        return "/referrals/hand-over?agreement=" + agreement();
    }

    private String agreement() {
        return sql.sql("select agreement_id from partnership.party where institution_id = :pup")
                .param("pup", county.pup.value())
                .query(UUID.class)
                .single()
                .toString();
    }
}
