package pl.sciezka.referral.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.PRACTITIONER;
import static pl.sciezka.testing.Visitor.words;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.client.CommonClients;
import pl.sciezka.client.LeaveReason;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.referral.OverHttp;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;

/// What is left of a proposed change once the support, the link or the agreement has ended.
@HubTest
class ChangeEndsTests extends OverHttp {

    @Autowired
    JdbcClient sql;

    @Autowired
    CommonClients commonClients;

    @Autowired
    Transactions transactions;

    @Test
    void after_protection_the_answer_is_read_no_more() {
        var change = proposed(running());
        assertThat(sender.post(change + "/accept", Map.of("words", "Mieszka teraz gdzie indziej"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(words(receiver.get(change))).contains("Mieszka teraz gdzie indziej");
        var form = "/clients/" + person.value() + "/protection";
        assertThat(sender.post(form, form, Map.of("reason", "SAFETY")).statusCode())
                .isEqualTo(303);
        assertThat(receiver.get(change).statusCode()).isEqualTo(404);
        assertThat(changes(county.pup, "true")).isZero();
        assertThat(changes(county.ops, "state = 'ACCEPTED'")).isEqualTo(1);
    }

    @Test
    void what_waits_ends_when_the_one_who_gives_support_undoes_the_link() {
        var change = proposed(running());
        undo(county.pup, atPup());
        assertThat(sender.get(change).statusCode()).isEqualTo(404);
        assertThat(changes(county.ops, "true")).isZero();
        assertThat(changes(county.pup, "state = 'WITHDRAWN'")).isEqualTo(1);
    }

    @Test
    void what_waits_ends_when_the_one_who_referred_undoes_the_link() {
        var change = proposed(running());
        undo(county.ops, person);
        sender.post(change + "/accept", Map.of());
        assertThat(changes(county.ops, "state = 'WITHDRAWN' and read_at is not null"))
                .isEqualTo(1);
        assertThat(words(receiver.get(change))).contains("wycofana");
        assertThat(county.count(county.ops, Purpose.REFERRAL, "client.sentence where kind = 'support-change.stopped'"))
                .isEqualTo(1);
    }

    @Test
    void after_the_support_has_ended_no_change_of_it_is_accepted() {
        var referral = running();
        var change = proposed(referral);
        var id = referral.replace("/referrals/", "");
        assertMoved(step(receiver, id, "end", 3, Map.of("day", LocalDate.now().toString())));
        sender.post(change + "/accept", Map.of());
        assertThat(words(sender.get(change))).contains("wycofana");
        assertThat(changes(county.ops, "state = 'WITHDRAWN'")).isEqualTo(1);
        assertThatThrownBy(() -> county.as(
                        county.ops,
                        () -> sql.sql("update referral.change set state = 'ACCEPTED' where referral_id = '%s'"
                                        .formatted(id))
                                .update()))
                .as("the database says the same")
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void after_the_agreement_nothing_is_answered() {
        var change = proposed(running());
        county.endAgreement();
        sender.post(change + "/accept", Map.of());
        assertThat(changes(county.ops, "state = 'WAITING'")).isEqualTo(1);
    }

    @Test
    void the_clause_that_is_kept_is_the_one_that_is_cited() {
        var referral = running();
        county.endAgreement();
        county.agreeAnew("§ 9");
        proposed(referral);
        assertThat(changes(
                        county.pup,
                        "cited like '§ 9,%' and clause_id in (select clause_id from partnership.access_grant)"))
                .isEqualTo(1);
    }

    @Test
    void an_answer_to_somebody_who_left_reaches_the_coordinators() {
        var change = proposed(running());
        FilledForm.on(sender, change, "/accept").sent();
        var coordinator = visitors.as(county.hire(county.pup, null, COORDINATOR));
        assertThat(words(coordinator.get("/day"))).doesNotContain("zgadza się na zmianę");
        var _ = county.as(
                county.pup,
                () -> sql.sql("update institution.colleague set active = false where staff_id in"
                                + " (select proposed_by from referral.change)")
                        .update());
        assertThat(words(coordinator.get("/day"))).contains("zgadza się na zmianę");
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

    private String proposed(String referral) {
        return FilledForm.on(receiver, referral + "/changes/new", "/changes/new")
                .with("kind", "EXTEND")
                .with("day", LocalDate.now().plusDays(50).toString())
                .with("words", "Grupa zaczęła później")
                .sent();
    }

    private int changes(InstitutionId viewer, String which) {
        return county.count(viewer, Purpose.REFERRAL, "referral.change where " + which);
    }

    private PersonId atPup() {
        return county.as(
                county.pup,
                () -> sql.sql("select receiver_person from referral.referral")
                        .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                        .single());
    }

    private void undo(InstitutionId by, PersonId own) {
        var staff = county.hire(by, null, PRACTITIONER);
        transactions.as(staff.acting(Purpose.OWN_TASKS), () -> {
            commonClients.leave(own, by, LeaveReason.WRONG_PERSON);
        });
    }
}
