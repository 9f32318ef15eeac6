package pl.sciezka.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.testing.HubTest;

@HubTest
class ClosedLoopTests extends OverHttp {

    @Test
    void a_referral_goes_all_the_way_and_the_sender_learns_how_it_ended() {
        var id = sent();
        assertThat(receiver.get("/referrals/incoming").body()).contains("Łucja").contains("Czeka na nas");

        assertMoved(step(receiver, id, "accept", 1, Map.of("firstStep", "Rozmowa w pokoju 12")));
        assertThat(sender.get("/referrals/" + id).body()).contains("przyjęte").contains("Rozmowa w pokoju 12");
        var today = LocalDate.now().toString();
        assertMoved(step(
                receiver,
                id,
                "start",
                2,
                Map.of("day", today, "until", LocalDate.now().plusDays(30).toString())));
        assertMoved(step(receiver, id, "end", 3, Map.of("day", today)));
        assertThat(step(sender, id, "close", 4, Map.of("onward", "WE_CARRY_ON")).statusCode())
                .as("no closing without a report")
                .isEqualTo(404);
        assertMoved(step(receiver, id, "report", 4, report()));

        var told = sender.get("/referrals/" + id).body();
        assertThat(told).contains("Kurs ukończony.").contains("Zamknij skierowanie");
        assertMoved(step(sender, id, "close", 5, Map.of("onward", "WE_CARRY_ON")));
        assertThat(sender.get("/referrals/closed").body()).contains(id);
        assertThat(receiver.get("/referrals/" + id).body())
                .contains("zamknięte")
                .contains("Kurs ukończony.");
    }

    @Test
    void an_other_reason_without_words_comes_back_with_what_was_typed() {
        var id = sent();
        var again = step(receiver, id, "decline", 1, Map.of("reason", "OTHER", "instead", "Zadzwonimy"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Zadzwonimy").contains("Przy innym powodzie");
    }

    @Test
    void whoever_was_overtaken_learns_it_and_keeps_what_was_typed() {
        var id = sent();
        assertMoved(step(sender, id, "withdraw", 1, Map.of("reason", "CLIENT_ASKED")));
        var late = step(receiver, id, "accept", 1, Map.of("firstStep", "Rozmowa u nas"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Ktoś był szybszy")
                .contains("Rozmowa u nas")
                .contains("wycofane");
    }

    @Test
    void a_form_sent_twice_takes_effect_once() {
        var id = sent();
        var fields = new HashMap<>(Map.of(
                "firstStep",
                "Rozmowa",
                "version",
                "1",
                "_once",
                UUID.randomUUID().toString()));
        var path = "/referrals/" + id + "/steps/accept";
        var first = receiver.post(anyForm(receiver), path, fields);
        var second = receiver.post(anyForm(receiver), path, fields);
        assertMoved(first);
        assertThat(second.headers().firstValue("location"))
                .isEqualTo(first.headers().firstValue("location"));
        assertThat(county.count(county.ops, Purpose.REFERRAL, "referral.step where referral_id = '" + id + "'"))
                .isEqualTo(2);
    }

    @Test
    void a_closed_referral_is_reopened_with_its_thread() {
        var id = sent();
        step(receiver, id, "decline", 1, Map.of("reason", "NO_PLACES"));
        step(sender, id, "close", 2, Map.of("onward", "ASK_AGAIN_LATER"));
        assertMoved(step(sender, id, "reopen", 3, Map.of("why", "Są miejsca")));
        assertThat(receiver.get("/referrals/" + id).body())
                .contains("Łucja")
                .contains("brak wolnych miejsc")
                .contains("Są miejsca");
    }
}
