package pl.sciezka.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.sciezka.delivery.Eventually;
import pl.sciezka.testing.HubTest;

/// A server that behaves badly with one e-mail harms this one only, and nobody gets many copies.
@HubTest
class RudeServerTests extends WithPostOffice {

    private final RudeServer rude = new RudeServer();

    @BeforeEach
    void such_a_server() {
        name(rude.port());
    }

    @AfterEach
    void closed() {
        rude.close();
    }

    @Test
    void recipients_at_whom_the_connection_breaks_hold_nobody_up() {
        var waiting = new ArrayList<UUID>();
        for (int i = 0; i < 5; i++) {
            rude.treats("zly" + i + "@urzad.example", RudeServer.Mood.CUTS);
            waiting.add(write(person("zly" + i + "@urzad.example", "AT_ONCE")));
        }
        var good = write(person("dobry@urzad.example", "AT_ONCE"));
        Eventually.holds("sent", () -> state(good).equals("SENT"));
        assertThat(attempts(good)).isEqualTo(1);
        assertThat(waiting).allMatch(it -> state(it).equals("WAITING"));
        assertThat(rude.heard()).containsExactly("dobry@urzad.example");
        assertThat(failed).isEmpty();
    }

    @Test
    void what_perhaps_arrived_is_sent_once_more_and_never_again() {
        rude.treats("moze@urzad.example", RudeServer.Mood.CUTS_AT_THE_END);
        var perhaps = write(person("moze@urzad.example", "AT_ONCE"));
        Eventually.holds("given up", () -> failed.contains(perhaps));
        assertThat(rude.heard()).containsExactly("moze@urzad.example", "moze@urzad.example");
        assertThat(admin().get("/deliveries").body()).contains("Serwer nie powiedział, czy przyjął wiadomość");
    }

    @Test
    void a_server_that_takes_its_time_gets_one_copy() {
        rude.treats("powoli@urzad.example", RudeServer.Mood.SLOW);
        var slow = write(person("powoli@urzad.example", "AT_ONCE"));
        Eventually.holds("sent", () -> state(slow).equals("SENT"));
        assertThat(rude.heard()).containsExactly("powoli@urzad.example");
    }
}
