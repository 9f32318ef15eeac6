package pl.sciezka.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.kernel.Role.COORDINATOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.delivery.Eventually;
import pl.sciezka.institution.operator.Office;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.HubTest;

/// Outside the program the other side is told that a referral came, was answered, ended or stopped: those who see to
/// it, and nobody twice.
@HubTest
class AnnouncedStepsTests extends OverHttp {

    @Autowired
    JdbcClient sql;

    @Autowired
    Transactions transactions;

    StaffId lead;

    @BeforeEach
    void somebody_coordinates_at_the_pup() {
        lead = Office.in(program).hire(county.pup, COORDINATOR).staff();
    }

    @Test
    void what_came_is_told_to_the_coordinators_and_the_answer_to_whoever_wrote_it() {
        var id = sent();
        told(county.pup, id, "CAME", List.of(lead));
        assertMoved(step(receiver, id, "accept", 1, Map.of("firstStep", "Rozmowa w pokoju 12")));
        told(county.ops, id, "ANSWERED", List.of(author(id)));
        var today = LocalDate.now();
        assertMoved(step(
                receiver,
                id,
                "start",
                2,
                Map.of("day", today.toString(), "until", today.plusDays(30).toString())));
        assertMoved(step(receiver, id, "end", 3, Map.of("day", today.toString())));
        assertMoved(step(receiver, id, "report", 4, report()));
        told(county.ops, id, "ENDED", List.of(author(id)));
        assertThat(items(county.ops)).as("its answer and its end, both ways").isEqualTo(4);
        assertThat(items(county.pup)).as("that it came, both ways").isEqualTo(2);
    }

    @Test
    void who_took_it_over_is_told_that_it_is_taken_back() {
        var id = sent();
        assertMoved(step(receiver, id, "accept", 1, Map.of("firstStep", "Rozmowa")));
        assertMoved(step(sender, id, "withdraw", 2, Map.of("reason", "CLIENT_ASKED")));
        told(county.pup, id, "STOPPED", List.of(taker(id)));
    }

    private void told(InstitutionId at, String referral, String what, List<StaffId> readers) {
        Eventually.holds(what, () -> letters(at, referral, what).size() == readers.size());
        assertThat(letters(at, referral, what)).isEqualTo(readers);
        assertThat(county.count(at, Purpose.JOINT_SERVICE, item("HOOK", referral, what)))
                .isEqualTo(1);
    }

    private List<StaffId> letters(InstitutionId at, String referral, String what) {
        return county.as(
                at,
                () ->
                        sql
                                .sql("select recipient_id from " + item("MAIL", referral, what))
                                .query(UUID.class)
                                .list()
                                .stream()
                                .map(StaffId::new)
                                .toList());
    }

    private int items(InstitutionId at) {
        return county.count(at, Purpose.JOINT_SERVICE, "delivery.item");
    }

    private static String item(String channel, String referral, String what) {
        return "delivery.item where channel = '%s' and kind = 'referral.announced.%s' and path = '/referrals/%s'"
                .formatted(channel, what, referral);
    }

    private StaffId author(String referral) {
        return staff(county.ops, referral, "author");
    }

    private StaffId taker(String referral) {
        return staff(county.pup, referral, "taken_by");
    }

    private StaffId staff(InstitutionId at, String referral, String column) {
        return new StaffId(transactions.as(
                new Acting.Job(at, Purpose.REFERRAL),
                () -> sql.sql("select " + column + " from referral.referral where id = cast(? as uuid)")
                        .param(referral)
                        .query(UUID.class)
                        .single()));
    }
}
