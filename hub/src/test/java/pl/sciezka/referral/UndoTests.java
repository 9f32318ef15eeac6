package pl.sciezka.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.sciezka.client.CommonClients;
import pl.sciezka.client.LeaveReason;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.HubTest;

@HubTest
class UndoTests extends OverHttp {

    @Autowired
    CommonClients commonClients;

    @Autowired
    Transactions transactions;

    @Test
    void undoing_a_common_client_freezes_the_referral_hides_it_and_asks_the_sender_what_next() {
        var id = sent();
        var known = county.person(county.pup, "Żółkiewska", "Łucja", 1984);
        step(
                receiver,
                id,
                "accept",
                1,
                Map.of("firstStep", "Rozmowa", "person", known.value().toString()));
        undo(known);

        assertThat(receiver.get("/referrals/" + id).body())
                .contains("wstrzymane")
                .doesNotContain("600 100 200");
        assertThat(county.count(county.pup, Purpose.REFERRAL, "referral.carried"))
                .isZero();
        assertThat(sender.get("/day").body()).contains("Ustalić, co dalej po wstrzymaniu");
        assertThat(step(receiver, id, "start", 3, Map.of()).statusCode()).isEqualTo(404);
        assertThat(step(sender, id, "close", 3, Map.of("onward", "WE_CARRY_ON")).statusCode())
                .isEqualTo(303);
        assertThat(sender.get("/referrals/" + id).body()).contains("zamyka wstrzymane skierowanie");
    }

    @Test
    void protecting_a_person_hides_what_was_sent_before_and_says_no_reason() {
        var id = sent();
        var form = "/clients/" + person.value() + "/protection";
        var protectedNow = sender.post(form, form, Map.of("reason", "SAFETY"));
        assertThat(protectedNow.statusCode()).as(protectedNow.body()).isEqualTo(303);
        assertThat(receiver.get("/referrals/" + id).body())
                .contains("wstrzymane")
                .doesNotContain("Łucja")
                .doesNotContain("ochron");
        assertThat(sender.get("/day").body()).contains("Ustalić, co dalej po wstrzymaniu");
    }

    @Test
    void what_was_closed_before_stays_as_it_is() {
        var id = sent();
        var known = county.person(county.pup, "Żółkiewska", "Łucja", 1984);
        step(
                receiver,
                id,
                "accept",
                1,
                Map.of("firstStep", "Rozmowa", "person", known.value().toString()));
        step(sender, id, "withdraw", 2, Map.of("reason", "CLIENT_ASKED"));
        step(receiver, id, "close", 3, Map.of());
        undo(known);
        assertThat(sender.get("/referrals/" + id).body()).doesNotContain("wstrzymane");
    }

    @Test
    void an_opening_that_came_to_nothing_is_closed() {
        var declined = sent();
        step(receiver, declined, "decline", 1, Map.of("reason", "NO_PLACES"));
        await().untilAsserted(() -> assertThat(openOpenings()).isZero());
        assertThat(step(sender, declined, "reopen", 2, Map.of("why", "Są miejsca"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(openOpenings()).isEqualTo(1);
        step(sender, declined, "withdraw", 3, Map.of("reason", "CLIENT_ASKED"));
        assertThat(openOpenings()).isZero();
    }

    @Test
    void reopening_needs_a_clause_in_force() {
        var id = sent();
        step(receiver, id, "decline", 1, Map.of("reason", "NO_PLACES"));
        county.endAgreement();
        var refused = step(sender, id, "reopen", 2, Map.of("why", "Są miejsca"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Nie ponowiono").contains("Są miejsca");
    }

    private int openOpenings() {
        return county.count(county.ops, Purpose.OWN_TASKS, "client.opening where closed_at is null");
    }

    private void undo(PersonId atPup) {
        var staff = county.hire(county.pup, null, PRACTITIONER);
        transactions.as(staff.acting(Purpose.OWN_TASKS), () -> {
            commonClients.leave(atPup, county.pup, LeaveReason.WRONG_PERSON);
        });
    }
}
