package pl.sciezka.offer.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.sciezka.testing.Visitor.words;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import pl.sciezka.client.CommonClients;
import pl.sciezka.client.LeaveReason;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitor;

/// What is left of a reservation once the two no longer serve the person together, and once its people have left.
@HubTest
class PartingTests extends Asking {

    @Autowired
    CommonClients commonClients;

    @Autowired
    Transactions transactions;

    @Test
    void whom_the_proposer_protects_the_provider_no_longer_finds_and_the_place_is_free() {
        var place = asked(client);
        FilledForm.on(town.adviser, place, "/take").with("words", "Sala 4").sent();
        protect(town.worker, client.atOps());
        assertThat(town.adviser.get(place).statusCode()).isEqualTo(404);
        assertThat(town.count(town.pup, "offer.reservation")).isZero();
        assertThat(words(town.adviser.get("/offers/places"))).doesNotContain("Mak Jan");
        assertThat(words(town.adviser.get(offer))).contains("2 z 2");
        assertThat(town.count(town.ops, "offer.reservation where state = 'WITHDRAWN'"))
                .as("its own stays")
                .isEqualTo(1);
        assertThat(town.count(town.ops, "client.sentence where kind = 'place.withdrawn'"))
                .isEqualTo(1);
    }

    @Test
    void whom_the_provider_protects_the_proposer_no_longer_reads_about() {
        var place = asked(client);
        FilledForm.on(town.adviser, place, "/take").with("words", "Sala 4").sent();
        protect(town.adviser, client.atPup());
        assertThat(town.worker.get(place).statusCode()).isEqualTo(404);
        assertThat(town.count(town.ops, "offer.reservation")).isZero();
        assertThat(words(town.worker.get(offer))).contains("2 z 2");
        assertThat(town.count(town.pup, "offer.reservation where state = 'DECLINED'"))
                .isEqualTo(1);
    }

    @Test
    void an_undone_link_ends_what_waits_and_what_was_taken() {
        var waits = asked(client);
        var second = town.common();
        var taken = asked(second);
        FilledForm.on(town.adviser, taken, "/take").sent();
        undo(town.ops, client.atOps());
        undo(town.pup, second.atPup());
        assertThat(town.adviser.get(waits).statusCode()).isEqualTo(404);
        assertThat(town.worker.get(taken).statusCode()).isEqualTo(404);
        assertThat(words(town.worker.get(offer))).contains("2 z 2");
        assertThat(town.count(town.pup, "offer.place where reservation_id is not null"))
                .isZero();
    }

    @Test
    void whoever_asks_cannot_answer() {
        var place = id(asked(client));
        assertThatThrownBy(() -> town.as(
                        town.ops,
                        () -> town.sql
                                .sql("update offer.reservation set state = 'TAKEN', ended_at = now(),"
                                        + " ended_by = gen_random_uuid() where id = :id")
                                .param("id", place)
                                .update()))
                .isInstanceOf(DataAccessException.class);
        assertThat(town.count(town.ops, "offer.reservation where state = 'WAITING'"))
                .isEqualTo(1);
    }

    @Test
    void an_answer_to_somebody_who_left_reaches_the_coordinators() {
        var place = asked(client);
        FilledForm.on(town.adviser, place, "/take").sent();
        var coordinator = town.hire(town.ops, "Sowa", Role.COORDINATOR);
        assertThat(words(coordinator.get("/day"))).doesNotContain("przyznaje miejsce");
        var _ = town.as(
                town.ops,
                () -> town.sql
                        .sql(
                                "update institution.colleague set active = false where surname = 'Lis' and institution_id = :own")
                        .param("own", town.ops.value())
                        .update());
        assertThat(words(coordinator.get("/day"))).contains("przyznaje miejsce: Klub pracy");
    }

    private static void protect(Visitor by, PersonId person) {
        var form = "/clients/" + person.value() + "/protection";
        assertThat(by.post(form, form, Map.of("reason", "SAFETY")).statusCode()).isEqualTo(303);
    }

    private void undo(InstitutionId by, PersonId person) {
        var staff = new SignedIn(UUID.randomUUID(), by.value(), "Jan Mak", "Urząd", Set.of(Role.PRACTITIONER));
        transactions.as(staff.acting(Purpose.OWN_TASKS), () -> {
            commonClients.leave(person, by, LeaveReason.WRONG_PERSON);
        });
    }
}
