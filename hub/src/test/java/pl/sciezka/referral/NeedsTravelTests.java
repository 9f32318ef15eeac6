package pl.sciezka.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.sciezka.testing.HubTest;

/// The receiver of a referral, who may see no contact data of the sender, reads what the client needs.
@HubTest
class NeedsTravelTests extends OverHttp {

    @Test
    void what_the_client_needs_goes_along_and_stays_as_it_was_on_the_day_of_sending() {
        var needs = "/clients/" + person.value() + "/needs";
        sender.post(needs, needs, Map.of("version", "0", "kinds", "INTERPRETER", "interpreterLanguage", "ukraiński"));
        var id = sent();
        sender.post(needs, needs, Map.of("version", "1", "kinds", "LARGE_PRINT", "reason", "CHANGED"));
        assertThat(receiver.get("/referrals/" + id).body())
                .contains("Potrzeby w kontakcie", "tłumacz: ukraiński")
                .doesNotContain("duży druk");
        assertThat(sender.get("/referrals/" + id + "/letter").body())
                .contains("W kontakcie potrzebne: tłumacz: ukraiński");
    }

    @Test
    void who_needs_nothing_is_referred_as_before() {
        assertThat(receiver.get("/referrals/" + sent()).body()).contains("Nie zapisano żadnych");
    }
}
