package pl.sciezka.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.sciezka.delivery.Announcement;
import pl.sciezka.delivery.Eventually;
import pl.sciezka.delivery.Recipient;
import pl.sciezka.institution.operator.Office;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.HubTest;

/// While no e-mail server is named, or a wrong one: nothing is lost that somebody wants.
@HubTest
class WithoutServerTests extends WithPostOffice {

    @Test
    void what_was_to_go_out_while_there_was_no_server_goes_out_when_there_is_one() {
        var anna = person("anna@urzad.example", "AT_ONCE");
        remove();
        var id = write(anna);
        Eventually.holds("waits", () -> "NOT_NAMED".equals(problem(id)));
        assertThat(attempts(id)).isZero();
        assertThat(words(admin().get("/deliveries")))
                .contains("1 wiadomość czeka na wysłanie", "jeśli w ciągu dwóch dni wpiszesz serwer")
                .contains("wyjdzie też to, co czeka krócej niż dwa dni");
        name(post.port());
        arrive("anna@urzad.example");
        assertThat(failed).isEmpty();
    }

    @Test
    void what_nobody_could_send_for_two_days_becomes_a_task() {
        var anna = person("anna@urzad.example", "AT_ONCE");
        var never = Office.in(program).hire(ops, Role.PRACTITIONER);
        remove();
        var wanted = write(anna);
        var unwanted = write(never);
        Eventually.holds("wait", () -> "NOT_NAMED".equals(problem(wanted)) && "NOT_NAMED".equals(problem(unwanted)));
        due(wanted);
        due(unwanted);
        write(anna); // rings
        Eventually.holds("given up", () -> failed.contains(wanted));
        assertThat(failed).containsExactly(wanted);
        assertThat(state(unwanted)).isEqualTo("NOT_WANTED");
        assertThat(admin().get("/day").body()).contains("Niedoręczone wiadomości e-mail: 1");
        assertThat(admin().get("/deliveries").body()).contains("Przez dwa dni nie było serwera poczty");
    }

    @Test
    void a_corrected_server_is_tried_at_once() {
        var anna = person("anna@urzad.example", "AT_ONCE");
        post.down();
        var id = write(anna);
        Eventually.holds("tried", () -> attempts(id) > 0);
        transactions.as(
                job(),
                () -> sql.sql("update delivery.letter set attempts = 40, next_at = now() + interval '1 hour'"
                                + " where item_id = ?")
                        .param(id)
                        .update());
        post.up();
        name(post.port());
        arrive("anna@urzad.example");
    }

    @Test
    void an_institution_that_never_named_a_server_gets_no_tasks() {
        var office = Office.in(program).open();
        var it = Announcement.of(
                new Recipient.Staff(
                        office,
                        Office.in(program).hire(office, Role.PRACTITIONER).staff()),
                "delivery.new-matter",
                "/day");
        transactions.as(new Acting.Job(office, Purpose.JOINT_SERVICE), () -> deliveries.append(it));
        Eventually.holds("settled", () -> failed.contains(it.id()));
        var admin = visitors.as(office, Role.LOCAL_ADMINISTRATOR);
        assertThat(admin.get("/day").body()).doesNotContain("Niedoręczone");
        assertThat(admin.get("/deliveries").body()).contains("Gdy wpiszesz serwer pierwszy raz, wyjdą tylko nowe");
    }

    private void remove() {
        var removed = admin().post("/deliveries/mail", "/deliveries/mail/remove", Map.of());
        assertThat(removed.statusCode()).isEqualTo(303);
        assertThat(admin().get("/deliveries").body()).contains("Serwer poczty nie jest wpisany");
    }

    private String problem(UUID letter) {
        return transactions.as(
                job(),
                () -> sql.sql("select coalesce(problem, '') from delivery.letter where item_id = ?")
                        .param(letter)
                        .query(String.class)
                        .optional()
                        .orElse(""));
    }

    private void due(UUID letter) {
        transactions.as(
                job(),
                () -> sql.sql("update delivery.letter set next_at = now() where item_id = ?")
                        .param(letter)
                        .update());
    }
}
