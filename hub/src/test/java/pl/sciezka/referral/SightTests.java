package pl.sciezka.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.testing.HubTest;

@HubTest
class SightTests extends OverHttp {

    @Test
    void strangers_see_what_an_unknown_referral_shows() {
        var id = sent();
        var stranger = visitors.as(county.hire(county.stranger, null, PRACTITIONER, COORDINATOR));
        assertThat(stranger.get("/referrals/" + id).statusCode()).isEqualTo(404);
        var unknown = UUID.randomUUID().toString();
        assertThat(main(stranger.get("/referrals/" + id + "/steps/accept").body()))
                .isEqualTo(main(
                        stranger.get("/referrals/" + unknown + "/steps/accept").body()));
        assertThat(county.count(county.stranger, Purpose.REFERRAL, "referral.referral"))
                .isZero();
        assertThat(county.count(county.stranger, Purpose.REFERRAL, "referral.step"))
                .isZero();
    }

    @Test
    void when_the_agreement_ends_the_receiver_no_longer_reads_what_was_carried() {
        var id = sent();
        county.endAgreement();
        assertThat(receiver.get("/referrals/" + id).body()).doesNotContain("Łucja");
        assertThat(sender.get("/referrals/" + id).body()).contains("Łucja");
    }

    @Test
    void a_refusal_hides_what_was_carried_and_shows_the_sender_its_effect() {
        var id = sent();
        assertThat(county.count(county.pup, Purpose.REFERRAL, "referral.carried"))
                .isEqualTo(1);
        assertMoved(step(receiver, id, "decline", 1, Map.of("reason", "NO_PLACES", "instead", "Grupa od września")));

        assertThat(receiver.get("/referrals/" + id).body())
                .doesNotContain("Łucja")
                .contains("nie jest już dla nas widoczna");
        assertThat(county.count(county.pup, Purpose.REFERRAL, "referral.carried"))
                .isZero();
        assertThat(sender.get("/referrals/" + id).body())
                .contains("brak wolnych miejsc")
                .contains("Przerwa 30 dni")
                .contains("Grupa od września")
                .contains("Ustal, co dalej");
    }

    private static String main(String page) {
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }
}
