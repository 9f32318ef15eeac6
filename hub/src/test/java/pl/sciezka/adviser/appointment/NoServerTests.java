package pl.sciezka.adviser.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.sciezka.delivery.Eventually;
import pl.sciezka.delivery.mail.PostOffice;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;

/// An office that sends no e-mail says so, and what was chosen all the same is not lost.
@HubTest
class NoServerTests extends Arranging {

    private static final String SENDS_NONE = "nasza instytucja ich nie wysyła";

    @BeforeEach
    void a_client_who_wants_e_mail() {
        FilledForm.on(pup, atPup() + "/edit", "/edit")
                .with("email", "lucja@poczta.example")
                .with("reason", "CHANGED")
                .sent();
        sent(pup, atPup() + "/adviser/taking", Map.of("matter", "OWN"));
        sent(pup, atPup() + "/email", Map.of("wanted", "true"));
    }

    @Test
    void each_form_says_who_could_change_it_and_offers_nothing() {
        var one = sent(pup, list() + "/new", fields(7, "9:00", "Chrzanów"));
        for (var form : new String[] {list() + "/new", one + "/move", one})
            assertThat(words(pup.get(form)))
                    .as(form)
                    .contains(SENDS_NONE, "administrator lokalny")
                    .doesNotContain("Wyślij też e-mail");
        assertThat(words(pup.get(atPup() + "/email"))).contains("Nasza instytucja nie wysyła e-maili");
        try (var post = PostOffice.open()) {
            var admin = visitors().as(circle.hire(circle.pup, "Administrator", Role.LOCAL_ADMINISTRATOR));
            sent(admin, "/deliveries/mail", post.named("program@urzad.example"));
            assertThat(words(pup.get(list() + "/new")))
                    .contains("Wyślij też e-mail")
                    .doesNotContain(SENDS_NONE);
            assertThat(words(pup.get(atPup() + "/email"))).doesNotContain("Nasza instytucja nie wysyła e-maili");
        }
    }

    @Test
    void whoever_wants_no_e_mail_is_no_reason_to_speak_of_servers() {
        sent(pup, atPup() + "/email", Map.of("wanted", "false"));
        assertThat(words(pup.get(list() + "/new"))).doesNotContain(SENDS_NONE).doesNotContain("Wyślij też e-mail");
    }

    @Test
    void what_was_chosen_before_the_server_went_away_waits_for_the_adviser() {
        var fields = fields(7, "9:00", "Chrzanów");
        fields.put("email", "true");
        var one = sent(pup, list() + "/new", fields);
        Eventually.holds("it failed", () -> words(pup.get(one)).contains("e-mail nie doszedł"));
        assertThat(words(pup.get("/day"))).contains("E-mail o wizycie nie doszedł (9:00–10:00)");
    }

    private String list() {
        return atPup() + "/appointments";
    }
}
