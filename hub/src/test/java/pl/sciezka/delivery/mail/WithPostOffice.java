package pl.sciezka.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.delivery.Announcement;
import pl.sciezka.delivery.Deliveries;
import pl.sciezka.delivery.DeliveryFailed;
import pl.sciezka.delivery.Eventually;
import pl.sciezka.delivery.Recipient;
import pl.sciezka.institution.operator.Office;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.SwitchedDatabase;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// An office with a real e-mail server, its staff, and an ear for what does not arrive.
abstract class WithPostOffice {

    @Autowired
    ConfigurableApplicationContext program;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Transactions transactions;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient sql;

    @Autowired
    SwitchedDatabase database;

    final Queue<UUID> failed = new ConcurrentLinkedQueue<>();
    final ApplicationListener<PayloadApplicationEvent<?>> listener = it -> {
        if (it.getPayload() instanceof DeliveryFailed event) failed.add(event.id());
    };
    PostOffice post;
    InstitutionId ops;

    @BeforeEach
    void an_office_with_a_server() {
        post = PostOffice.open();
        ops = Office.in(program).open();
        program.addApplicationListener(listener);
        name(post.port());
    }

    void name(int port) {
        var server = PostOffice.named(port, "powiadomienia@urzad.example");
        assertThat(admin().post("/deliveries/mail", "/deliveries/mail", server).statusCode())
                .isEqualTo(303);
    }

    @AfterEach
    void close() {
        program.removeApplicationListener(listener);
        post.close();
    }

    Office.Person person(String address, String rhythm) {
        var person = Office.in(program).hire(ops, Role.PRACTITIONER);
        var kept = visitors.as(person.signedIn())
                .post("/account/mail", "/account/mail", Map.of("address", address, "rhythm", rhythm));
        assertThat(kept.statusCode()).isEqualTo(303);
        return person;
    }

    UUID write(Office.Person to) {
        return append(new Recipient.Staff(ops, to.staff()));
    }

    UUID append(Recipient to) {
        var it = Announcement.of(to, "delivery.new-matter", "/day");
        transactions.as(new Acting.Job(ops, Purpose.JOINT_SERVICE), () -> deliveries.append(it));
        return it.id();
    }

    Visitor admin() {
        return visitors.as(ops, Role.LOCAL_ADMINISTRATOR);
    }

    int attempts(UUID letter) {
        return transactions.as(
                job(),
                () -> sql.sql("select attempts from delivery.letter where item_id = ?")
                        .param(letter)
                        .query(Integer.class)
                        .optional()
                        .orElse(0));
    }

    String state(UUID letter) {
        return transactions.as(
                job(),
                () -> sql.sql("select state from delivery.letter where item_id = ?")
                        .param(letter)
                        .query(String.class)
                        .optional()
                        .orElse(""));
    }

    Acting.Job job() {
        return new Acting.Job(ops, Purpose.ADMINISTRATION);
    }

    void arrive(String... addresses) {
        Eventually.holds("letters arrive", () -> post.taken().size() >= addresses.length);
        assertThat(post.addressees()).containsExactlyInAnyOrder(addresses);
    }
}
