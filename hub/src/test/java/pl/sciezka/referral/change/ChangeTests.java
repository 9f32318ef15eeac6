package pl.sciezka.referral.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.sciezka.testing.Visitor.words;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.referral.OverHttp;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;

/// A change of running support from the proposal to what follows, over real HTTP.
@HubTest
class ChangeTests extends OverHttp {

    @Autowired
    JdbcClient sql;

    @Autowired
    Transactions transactions;

    @Test
    void the_one_who_referred_agrees_and_each_side_knows_what_comes_next() {
        var referral = running();
        assertThat(words(receiver.get(referral))).contains("Zaproponuj zmianę wsparcia");
        assertThat(words(sender.get(referral))).doesNotContain("Zaproponuj zmianę wsparcia");
        var change = proposed(referral, "EXTEND");
        leaves("support-change.proposed", change, county.pup);
        assertThat(words(sender.get("/day"))).contains("proponuje zmianę wsparcia: przedłużenie");
        assertThat(words(sender.get(referral))).contains("Propozycje zmian", "przedłużenie do");
        assertThat(words(sender.get(change))).contains("Grupa zaczęła później", "podstawa: § ");
        FilledForm.on(sender, change, "/accept").sent();
        leaves("support-change.ACCEPTED", change, county.ops);
        assertThat(words(receiver.get("/day"))).contains("zgadza się na zmianę wsparcia");
        assertThat(words(receiver.get(change))).contains("Przedłuż wsparcie na stronie skierowania");
        assertThat(words(receiver.get("/day"))).as("it was read").doesNotContain("zgadza się na zmianę");
        assertThat(county.count(
                        county.ops,
                        Purpose.REFERRAL,
                        "referral.referral where state = 'STARTED' and steps = 3 and id = '%s'"
                                .formatted(referral.replace("/referrals/", ""))))
                .as("no step was taken by it")
                .isEqualTo(1);
    }

    @Test
    void a_no_needs_words_and_after_it_one_may_propose_again() {
        var referral = running();
        var change = proposed(referral, "END");
        assertThat(receiver.get(referral + "/changes/new").statusCode())
                .as("one at a time")
                .isEqualTo(404);
        assertThat(sender.post(change + "/decline", Map.of("words", " ")).statusCode())
                .isEqualTo(422);
        assertThat(sender.post(change + "/decline", Map.of("words", "Klient chce zostać"))
                        .statusCode())
                .isEqualTo(303);
        leaves("support-change.DECLINED", change, county.ops);
        assertThat(words(receiver.get(change))).contains("Klient chce zostać", "odmowa");
        sender.post(change + "/accept", Map.of());
        assertThat(words(sender.get(change))).as("answered once").contains("odmowa");
        var again = proposed(referral, "OTHER");
        FilledForm.on(receiver, again, "/withdraw").sent();
        leaves("support-change.WITHDRAWN", again, county.pup);
        assertThat(words(sender.get(again))).contains("wycofana", "inne wsparcie: szkolenie");
    }

    @Test
    void what_is_missing_is_said() {
        var referral = running();
        var form = FilledForm.on(receiver, referral + "/changes/new", "/changes/new");
        var empty = form.send();
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(words(empty)).contains("Wybierz, co proponujecie", "Napisz, dlaczego");
        assertThat(words(form.with("kind", "EXTEND").with("day", "1.01.2020").send()))
                .contains("Ten dzień już minął");
        assertThat(words(form.with("kind", "OTHER").send())).contains("Wybierz inne wsparcie");
    }

    @Test
    void an_extension_ends_later_and_an_end_comes_sooner_than_what_stands() {
        var form = FilledForm.on(receiver, running() + "/changes/new", "/changes/new")
                .with("words", "Grupa zaczęła później")
                .with("day", LocalDate.now().plusDays(30).toString());
        assertThat(words(form.with("kind", "EXTEND").send())).contains("wybierz późniejszy");
        assertThat(words(form.with("kind", "END").send())).contains("wybierz wcześniejszy");
    }

    @Test
    void only_running_support_is_changed_and_only_by_the_other_side() {
        var waiting = "/referrals/" + sent();
        assertThat(receiver.get(waiting + "/changes/new").statusCode()).isEqualTo(404);
        var referral = running();
        assertThat(sender.get(referral + "/changes/new").statusCode()).isEqualTo(404);
        var change = proposed(referral, "EXTEND");
        receiver.post(change + "/accept", Map.of());
        sender.post(change + "/withdraw", Map.of());
        assertThat(words(sender.get(change))).contains("czeka na odpowiedź");
    }

    @Test
    void the_database_refuses_what_rests_on_nothing() {
        var referral = running().replace("/referrals/", "");
        var copy = """
                insert into referral.change (id, referral_id, sender, sender_person, receiver, receiver_person, kind, day,
                                             words, clause_id, cited, proposed_at, proposed_by, due, state)
                select gen_random_uuid(), id, sender, person_id, receiver, receiver_person, 'END', current_date, 'Bo tak',
                       %s, '§ 5', now(), gen_random_uuid(), current_date, 'WAITING'
                  from referral.referral where id = '%s'
                """;
        assertThatThrownBy(() -> run(county.pup, copy.formatted("gen_random_uuid()", referral)))
                .as("no such clause")
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> run(county.ops, copy.formatted("clause_id", referral)))
                .as("not by the sender")
                .isInstanceOf(DataAccessException.class);
        assertThat(run(county.pup, copy.formatted("clause_id", referral)))
                .as("so that the tests above can fail")
                .isOne();
        assertThatThrownBy(() -> run(
                        county.pup,
                        "update referral.change set state = 'ACCEPTED', ended_at = now(),"
                                + " ended_by = gen_random_uuid() where referral_id = '" + referral + "'"))
                .as("nobody answers for the other side")
                .isInstanceOf(DataAccessException.class);
    }

    private String running() {
        var id = sent();
        var today = LocalDate.now();
        assertMoved(step(receiver, id, "accept", 1, Map.of("firstStep", "Rozmowa")));
        assertMoved(step(
                receiver,
                id,
                "start",
                2,
                Map.of("day", today.toString(), "until", today.plusDays(30).toString())));
        return "/referrals/" + id;
    }

    private String proposed(String referral, String kind) {
        return FilledForm.on(receiver, referral + "/changes/new", "/changes/new")
                .with("kind", kind)
                .with(
                        "day",
                        LocalDate.now().plusDays(kind.equals("END") ? 10 : 50).toString())
                .with("support", "TRAINING")
                .with("words", "Grupa zaczęła później")
                .sent();
    }

    private void leaves(String sentence, String path, InstitutionId teller) {
        assertThat(county.count(
                        teller,
                        Purpose.REFERRAL,
                        "client.sentence where kind = '%s' and path = '%s' and clause_id is not null"
                                .formatted(sentence, path)))
                .as("sentence " + sentence)
                .isEqualTo(1);
        assertThat(county.count(
                        teller,
                        Purpose.REFERRAL,
                        "journal.entry where kind = 'CHANGE' and what = 'journal.support-change'"))
                .as("journal")
                .isPositive();
        assertThat(county.count(
                        teller.equals(county.ops) ? county.pup : county.ops,
                        Purpose.REFERRAL,
                        "delivery.item where channel = 'HOOK' and kind = 'referral.announced.%s' and path = '%s'"
                                .formatted(sentence, path)))
                .as("told outside")
                .isEqualTo(1);
    }

    private int run(InstitutionId by, String statement) {
        return transactions.as(
                new Acting.Job(by, Purpose.REFERRAL), () -> sql.sql(statement).update());
    }
}
