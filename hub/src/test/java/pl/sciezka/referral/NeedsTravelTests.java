package pl.sciezka.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.kernel.Role.PRACTITIONER;
import static pl.sciezka.testing.Visitor.words;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitor;

/// The receiver of a referral, who may see no contact data of the sender, reads what the client needs.
@HubTest
class NeedsTravelTests extends OverHttp {

    private static final String SEND = "Prześlij nowsze ze skierowaniem";

    @Test
    void what_the_client_needs_goes_along_and_stays_until_the_newer_ones_are_sent() {
        needs(0, Map.of("kinds", "INTERPRETER", "interpreterLanguage", "ukraiński"));
        var id = sent();
        assertThat(words(sender.get("/referrals/" + id))).doesNotContain(SEND);
        needs(1, Map.of("kinds", "LARGE_PRINT", "reason", "CHANGED"));
        assertThat(words(receiver.get("/referrals/" + id)))
                .contains("Potrzeby w kontakcie", "tłumacz: ukraiński", "nadawca ma inny telefon klienta albo inne")
                .doesNotContain("duży druk", SEND);
        assertThat(words(sender.get("/referrals/" + id)))
                .contains("PUP " + county.name + " widzi jeszcze dawne", "duży druk", SEND);
        for (var reader : List.of(sender, receiver))
            assertThat(words(reader.get("/referrals/" + id + "/letter")))
                    .contains("W kontakcie potrzebne: tłumacz: ukraiński", "Uwaga: od dnia wysłania zmienił się");

        for (int twice = 0; twice < 2; twice++) assertMoved(renew(sender, id));
        assertThat(words(receiver.get("/referrals/" + id)))
                .contains("duży druk", "Telefon i potrzeby z dnia")
                .doesNotContain("ukraiński", "nadawca ma inny");
        assertThat(words(sender.get("/referrals/" + id))).doesNotContain(SEND);
        assertThat(words(receiver.get("/referrals/" + id + "/letter"))).doesNotContain("Uwaga: od dnia wysłania");
        assertThat(told("referral-contact-outdated")).isEqualTo(1);
        assertThat(told("referral-contact-renewed")).isEqualTo(1);
    }

    @Test
    void a_corrected_telephone_is_sent_along_where_one_was_passed_on() {
        var id = sent();
        telephone("600 700 800");
        assertThat(words(receiver.get("/referrals/" + id)))
                .contains("600 100 200", "nadawca ma inny telefon")
                .doesNotContain("600 700 800");
        assertMoved(renew(sender, id));
        assertThat(words(receiver.get("/referrals/" + id)))
                .contains("600 700 800")
                .doesNotContain("600 100 200");
        telephone("600 100 200");
        telephone("600 700 800");
        assertThat(words(receiver.get("/referrals/" + id)))
                .as("it is the same again")
                .doesNotContain("nadawca ma inny telefon");
    }

    @Test
    void only_the_sender_sends_newer_ones_and_only_while_it_goes_on() {
        var id = sent();
        needs(0, Map.of("kinds", "LARGE_PRINT"));
        for (var other : List.of(receiver, visitors.as(county.hire(county.stranger, null, PRACTITIONER))))
            assertThat(renew(other, id).statusCode()).isEqualTo(404);
        assertThat(county.as(
                        county.pup,
                        () -> program.getBean(JdbcClient.class)
                                .sql("update referral.carried set renewed_on = current_date")
                                .update()))
                .isZero();
        county.endAgreement();
        assertMoved(renew(sender, id));
        assertThat(told("referral-contact-renewed")).isZero();
        assertMoved(step(sender, id, "withdraw", 1, Map.of("reason", "CLIENT_ASKED")));
        assertThat(words(sender.get("/referrals/" + id))).doesNotContain(SEND);
    }

    @Test
    void who_needs_large_print_or_another_language_gets_the_first_and_staff_are_told_of_the_second() {
        var plain = sent();
        assertThat(sender.get("/referrals/" + plain + "/letter").body()).doesNotContain("large-print");
        assertThat(sender.get("/referrals/" + plain + "/letter?large=true").body())
                .contains("large-print");
        needs(0, Map.of("kinds", "LARGE_PRINT"));
        var large = sent();
        assertThat(words(sender.get("/referrals/" + large)))
                .contains("dużym drukiem")
                .doesNotContain("po polsku");
        assertThat(sender.get("/referrals/" + large + "/letter").body()).contains("large-print");
        needs(1, Map.of("kinds", "LETTERS", "lettersLanguage", "ukraiński", "reason", "CHANGED"));
        var foreign = sent();
        for (var page : List.of("/referrals/" + foreign, "/referrals/" + foreign + "/letter"))
            assertThat(words(sender.get(page)))
                    .contains("Ta osoba potrzebuje pism w języku: ukraiński. To pismo jest po polsku.");
    }

    @Test
    void who_needs_nothing_is_referred_as_before() {
        assertThat(receiver.get("/referrals/" + sent()).body()).contains("Nie zapisano żadnych");
    }

    private void needs(int version, Map<String, String> fields) {
        var form = "/clients/" + person.value() + "/needs";
        var all = new HashMap<>(fields);
        all.put("version", String.valueOf(version));
        assertMoved(sender.post(form, form, all));
    }

    private void telephone(String number) {
        FilledForm.on(sender, "/clients/" + person.value() + "/edit", "/edit")
                .with(Map.of("telephone", number, "reason", "CHANGED"))
                .sent();
    }

    private HttpResponse<String> renew(Visitor by, String id) {
        return by.post(
                by == sender || by == receiver ? anyForm(by) : "/day", "/referrals/" + id + "/contact", Map.of());
    }

    private int told(String kind) {
        return county.count(county.ops, Purpose.REFERRAL, "client.sentence where kind = '" + kind + "'");
    }
}
