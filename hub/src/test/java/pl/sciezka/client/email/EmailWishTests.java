package pl.sciezka.client.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.sciezka.testing.Visitor.words;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.sciezka.delivery.ClientAddresses;
import pl.sciezka.exchange.Exchanging;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;

/// E-mail goes to whom it was asked for, to nobody who is protected, and every word about it stays on record.
@HubTest
class EmailWishTests extends Exchanging {

    @Autowired
    ClientAddresses addresses;

    @Test
    void nobody_gets_e_mail_who_did_not_ask_for_it() {
        addressed();
        assertThat(address()).isEmpty();
        assertThat(words(pup.get(page()))).contains("Żadna nie wychodzi", "lucja@poczta.example");
        wants(true);
        assertThat(address()).contains("lucja@poczta.example");
        assertThat(words(pup.get(page()))).contains("Klient chce wiadomości e-mail", "Anna Doradca");
        assertThat(words(pup.get(atPup()))).contains("Klient dostaje e-maile, obok pism");
        wants(false);
        assertThat(address()).isEmpty();
        assertThat(words(pup.get(atPup()))).contains("Żaden nie wychodzi");
    }

    @Test
    void every_word_is_kept_once_and_told_in_the_history() {
        wants(true);
        wants(true);
        wants(false);
        assertThat(circle.count(circle.pup, "client.email_wish")).isEqualTo(2);
        assertThat(words(pup.get(atPup() + "/history")))
                .contains("Zapisano, że klient chce e-maili o wizytach.", "Zapisano, że klient nie chce e-maili.");
        assertThatThrownBy(() -> circle.as(circle.pup, () -> circle.run("update client.email_wish set wanted = true")))
                .as("nobody rewrites it")
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void a_wish_without_an_address_leads_nowhere() {
        wants(true);
        assertThat(address()).isEmpty();
        addressed();
        assertThat(address()).isPresent();
    }

    @Test
    void a_protected_person_gets_none_whatever_was_said() {
        addressed();
        wants(true);
        sent(pup, atPup() + "/protection", Map.of("reason", "SAFETY"));
        assertThat(address()).isEmpty();
        assertThat(words(pup.get(page()))).contains("Ta osoba jest chroniona");
    }

    @Test
    void the_address_is_read_with_an_entry_in_the_journal() {
        addressed();
        wants(true);
        address();
        assertThat(circle.count(circle.pup, "journal.entry where what = 'journal.email-address'"))
                .isEqualTo(1);
    }

    @Test
    void partners_neither_see_nor_write_what_was_said() {
        addressed();
        wants(true);
        assertThat(circle.count(circle.ops, "client.email_wish")).isZero();
        assertThat(ops.get(page()).statusCode()).isEqualTo(404);
        assertThat(stranger.post(page(), Map.of("wanted", "false")).statusCode())
                .isEqualTo(404);
        assertThat(circle.as(circle.ops, () -> addresses.of(circle.ops, circle.atPup)))
                .isEmpty();
        assertThatThrownBy(() -> circle.as(
                        circle.ops, () -> circle.run("""
                insert into client.email_wish (id, institution_id, person_id, wanted, noted_at, noted_by)
                values (gen_random_uuid(), '%s', '%s', true, now(), gen_random_uuid())
                """.formatted(circle.ops.value(), circle.atPup.value()))))
                .hasStackTraceContaining("row-level security");
    }

    private Optional<String> address() {
        return circle.as(circle.pup, () -> addresses.of(circle.pup, circle.atPup));
    }

    private void wants(boolean wanted) {
        sent(pup, page(), Map.of("wanted", String.valueOf(wanted)));
    }

    private void addressed() {
        FilledForm.on(pup, atPup() + "/edit", "/edit")
                .with("email", "lucja@poczta.example")
                .with("reason", "CHANGED")
                .sent();
    }

    private String page() {
        return atPup() + "/email";
    }
}
