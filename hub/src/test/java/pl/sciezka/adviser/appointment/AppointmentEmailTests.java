package pl.sciezka.adviser.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import jakarta.mail.MessagingException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.sciezka.delivery.Eventually;
import pl.sciezka.delivery.mail.PostOffice;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.TestPostgres;
import pl.sciezka.testing.Visitor;

/// E-mails about appointments through a real server: beside the letter, with nothing of anybody in them; what does not
/// arrive is somebody's task and nobody's absence.
@HubTest
class AppointmentEmailTests extends Arranging {

    private static final String ADDRESS = "lucja@poczta.example";

    private PostOffice post;
    private Visitor admin;

    @BeforeEach
    void a_server_and_a_client_with_an_address() {
        post = PostOffice.open();
        admin = visitors().as(circle.hire(circle.pup, "Administrator", Role.LOCAL_ADMINISTRATOR));
        sent(admin, "/deliveries/mail", post.named("program@urzad.example"));
        FilledForm.on(pup, atPup() + "/edit", "/edit")
                .with("email", ADDRESS)
                .with("reason", "CHANGED")
                .sent();
        sent(pup, atPup() + "/adviser/taking", Map.of("matter", "OWN"));
    }

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void without_the_wish_of_the_client_it_is_not_offered_and_not_sent() {
        assertThat(words(pup.get(list() + "/new"))).doesNotContain("Wyślij też e-mail");
        byEmail();
        assertThat(circle.count(circle.pup, "adviser.appointment_email")).isZero();
        wants(true);
        assertThat(words(pup.get(list() + "/new"))).contains("Wyślij też e-mail", "E-mail nie zastępuje pisma");
        arranged(pup, atPup(), 8, "9:00", "Chrzanów");
        assertThat(circle.count(circle.pup, "adviser.appointment_email"))
                .as("not ticked")
                .isZero();
        sent(pup, atPup() + "/protection", Map.of("reason", "SAFETY"));
        assertThat(words(pup.get(list() + "/new"))).doesNotContain("Wyślij też e-mail");
    }

    @Test
    void each_change_is_told_and_none_says_of_whom_when_or_where() throws MessagingException {
        wants(true);
        var one = byEmail();
        arrived(1);
        var moving = fields(9, "11:00", "Chrzanów");
        moving.put("why", "Klient jest na kursie");
        moving.put("email", "true");
        var moved = sent(pup, one + "/move", moving);
        arrived(2);
        assertThat(words(pup.get(moved))).contains("o przełożeniu");
        sent(pup, moved + "/cancellation", Map.of("why", "Załatwione", "email", "true"));
        arrived(3);
        assertThat(words(pup.get(moved))).contains("o odwołaniu");
        for (var it : post.taken())
            assertThat(it.getSubject() + PostOffice.text(it))
                    .containsIgnoringCase("wizyta")
                    .contains("przez telefon")
                    .doesNotContain("Łucja", "Żółkiewska", "9:00", "11:00", inDays(7), inDays(9), "Śląska", "http")
                    .doesNotContain(circle.atPup.value().toString());
    }

    @Test
    void what_does_not_arrive_waits_for_the_adviser_and_counts_as_no_absence() {
        var one = refused();
        assertThat(words(pup.get("/day"))).contains("E-mail o wizycie nie doszedł (9:00–10:00)");
        assertThat(words(admin.get("/day"))).contains("Niedoręczone wiadomości e-mail: 1");
        assertThat(words(visitors().as(circle.hire(circle.pup, "Inna")).get("/day")))
                .as("not hers")
                .doesNotContain("E-mail o wizycie");
        assertThat(words(pup.get(list()))).contains("e-mail nie doszedł");
        passed(8);
        assertThat(words(pup.get(one))).contains("wybierz „Nie udało się dotrzeć”");
        assertThat(circle.count(circle.pup, "adviser.contact"))
                .as("nobody missed anything")
                .isZero();
        assertThat(words(pup.get(list() + "/new"))).contains("Zaczynamy od zaproszenia");
    }

    @Test
    void it_waits_no_more_when_the_client_knows_in_another_way() {
        var one = refused();
        var told =
                one + "/emails/" + circle.text(circle.pup, "select id::text from adviser.appointment_email") + "/told";
        assertThat(ops.post(told, Map.of()).statusCode()).isEqualTo(404);
        sent(pup, told, Map.of());
        assertThat(pup.post(told, Map.of()).statusCode()).as("only once").isEqualTo(404);
        assertThat(words(pup.get("/day"))).doesNotContain("E-mail o wizycie");
        assertThat(words(pup.get(one))).contains("klient wie w inny sposób").doesNotContain("klient może nie wiedzieć");
    }

    @Test
    void it_waits_no_more_when_the_administrator_has_sent_it_again() {
        refused();
        post.takes(ADDRESS);
        var again = admin.findOn("/deliveries", "/deliveries/letters/[0-9a-f-]{36}/again");
        sent(admin, again, Map.of());
        arrived(1);
        Eventually.holds("nothing waits", () -> !words(pup.get("/day")).contains("E-mail o wizycie"));
    }

    @Test
    void what_nobody_sees_to_climbs_to_the_coordinators() {
        refused();
        var lead = visitors().as(circle.hire(circle.pup, "Szefowa", Role.COORDINATOR));
        assertThat(words(lead.get("/day/stuck"))).doesNotContain("E-mail o wizycie");
        TestPostgres.asOwner(sql, "alter table adviser.appointment_email no force row level security");
        TestPostgres.asOwner(
                sql,
                "update adviser.appointment_email set failed_at = failed_at - interval '9 days' where institution_id = '%s'"
                        .formatted(circle.pup.value()));
        TestPostgres.asOwner(sql, "alter table adviser.appointment_email force row level security");
        assertThat(words(lead.get("/day/stuck"))).contains("E-mail o wizycie nie doszedł");
    }

    @Test
    void whoever_changes_their_mind_before_it_is_sent_gets_none() {
        wants(true);
        post.down();
        var one = byEmail();
        Eventually.holds("tried", () -> words(admin.get("/deliveries")).contains("Serwer nie odpowiada"));
        wants(false);
        post.up();
        Eventually.holds("given up", () -> words(pup.get(one)).contains("e-mail nie doszedł"));
        assertThat(post.taken()).isEmpty();
    }

    /// An appointment of which the client's server refused the e-mail.
    private String refused() {
        wants(true);
        post.answers(ADDRESS, "550 no such user");
        var one = byEmail();
        Eventually.holds("refused", () -> words(pup.get(one)).contains("e-mail nie doszedł"));
        return one;
    }

    private String byEmail() {
        var fields = fields(7, "9:00", "Chrzanów");
        fields.put("email", "true");
        return sent(pup, list() + "/new", fields);
    }

    private void wants(boolean wanted) {
        sent(pup, atPup() + "/email", Map.of("wanted", String.valueOf(wanted)));
    }

    private void arrived(int count) {
        Eventually.holds("e-mails arrive", () -> post.taken().size() == count);
        assertThat(post.addressees()).containsOnly(ADDRESS);
    }

    private String list() {
        return atPup() + "/appointments";
    }
}
