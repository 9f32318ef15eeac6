package pl.sciezka.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.sciezka.delivery.Eventually;
import pl.sciezka.institution.operator.Office;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.HubTest;

/// What does not arrive at once, or ever: it stops nobody else, is tried again, and is known.
@HubTest
class UndeliveredTests extends WithPostOffice {

    @Test
    void whom_the_server_refuses_stops_nobody_and_becomes_a_task() {
        post.answers("zly@urzad.example", "550 no such user");
        var bad = person("zly@urzad.example", "AT_ONCE");
        var good = person("dobry@urzad.example", "AT_ONCE");
        var refused = write(bad);
        write(good);
        arrive("dobry@urzad.example");
        assertThat(failed).containsExactly(refused);
        var admin = admin();
        assertThat(admin.get("/day").body()).contains("Niedoręczone wiadomości e-mail: 1");
        assertThat(admin.get("/deliveries").body())
                .contains("Serwer adresata odmówił przyjęcia", "550", "Anna Próbna")
                .doesNotContain("zly@urzad.example");

        post.takes("zly@urzad.example");
        assertThat(admin.post("/deliveries", "/deliveries/letters/" + refused + "/again", Map.of())
                        .statusCode())
                .isEqualTo(303);
        arrive("dobry@urzad.example", "zly@urzad.example");
        assertThat(admin.get("/day").body()).doesNotContain("Niedoręczone");
    }

    @Test
    void what_did_not_arrive_is_settled_by_the_administrator_only() {
        post.answers("zly@urzad.example", "550 no such user");
        var refused = write(person("zly@urzad.example", "AT_ONCE"));
        Eventually.holds("refused", () -> failed.contains(refused));
        var seen = "/deliveries/letters/" + refused + "/seen";
        var stranger = visitors.as(Office.in(program).open(), Role.LOCAL_ADMINISTRATOR);
        assertThat(stranger.post("/deliveries/mail", seen, Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(admin().post("/deliveries", seen, Map.of()).statusCode()).isEqualTo(303);
        assertThat(admin().get("/deliveries").body()).contains("Żadna wiadomość nie czeka");
    }

    @Test
    void a_server_that_was_down_gets_everything_when_it_is_back() {
        post.down();
        for (int i = 0; i < 3; i++) write(person("osoba" + i + "@urzad.example", "AT_ONCE"));
        Eventually.holds(
                "the administrator sees it",
                () -> admin().get("/deliveries").body().contains("Serwer nie odpowiada"));
        assertThat(failed).isEmpty();
        post.up();
        arrive("osoba0@urzad.example", "osoba1@urzad.example", "osoba2@urzad.example");
        assertThat(admin().get("/deliveries").body()).doesNotContain("Serwer nie odpowiada");
    }

    @Test
    void who_cannot_take_it_now_gets_it_later_and_the_others_at_once() {
        post.answers("pelna@urzad.example", "452 mailbox full");
        write(person("pelna@urzad.example", "AT_ONCE"));
        write(person("dobra@urzad.example", "AT_ONCE"));
        arrive("dobra@urzad.example");
        assertThat(failed).isEmpty();
        post.takes("pelna@urzad.example");
        arrive("dobra@urzad.example", "pelna@urzad.example");
    }

    @Test
    void what_was_tried_too_often_is_given_up() {
        post.answers("pelna@urzad.example", "452 mailbox full");
        var id = write(person("pelna@urzad.example", "AT_ONCE"));
        Eventually.holds("first try", () -> attempts(id) > 0);
        transactions.as(
                job(),
                () -> sql.sql("update delivery.letter set attempts = 59 where item_id = ?")
                        .param(id)
                        .update());
        Eventually.holds("given up", () -> failed.contains(id));
        assertThat(admin().get("/deliveries").body()).contains("Nie udało się wysłać mimo ponawiania");
    }
}
