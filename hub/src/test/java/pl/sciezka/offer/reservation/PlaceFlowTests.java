package pl.sciezka.offer.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.sciezka.testing.Visitor.words;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.TestPostgres;

/// No step of a reservation without its clause, its sentence and its journal entry; and what the database itself
/// refuses.
@HubTest
class PlaceFlowTests extends Asking {

    @Test
    void every_step_leaves_all_three_and_is_told_outside() {
        var place = asked(client);
        assertThat(town.count(
                        town.ops,
                        "partnership.access_grant where data_group = 'REFERRAL' and purpose = 'REFERRAL' and clause_id in"
                                + " (select clause_id from offer.reservation where id = '%s')".formatted(id(place))))
                .as("clause")
                .isPositive();
        tells("place.proposed", place, town.ops);
        FilledForm.on(town.adviser, place, "/take").sent();
        tells("place.taken", place, town.pup);
        FilledForm.on(town.adviser, place, "/decline").with("words", "Nie").sent();
        tells("place.released", place, town.pup);
        var second = asked(client);
        town.adviser.post(second + "/decline", Map.of("words", "Nie"));
        tells("place.declined", second, town.pup);
        var third = asked(client);
        FilledForm.on(town.worker, third, "/withdraw").sent();
        tells("place.withdrawn", third, town.ops);
    }

    @Test
    void where_the_journal_cannot_be_written_no_place_is_taken() {
        TestPostgres.asOwner(town.sql, "revoke insert on journal.entry from sciezka_app");
        try {
            assertThat(town.worker.post(ask(client), Map.of()).statusCode()).isEqualTo(500);
        } finally {
            TestPostgres.asOwner(town.sql, "grant insert on journal.entry to sciezka_app");
        }
        assertThat(town.count(town.ops, "offer.reservation")).isZero();
        assertThat(town.count(town.ops, "offer.place where reservation_id is not null"))
                .isZero();
    }

    @Test
    void without_a_clause_nothing_is_asked_and_what_waits_is_no_longer_seen() {
        var place = asked(client);
        town.endAgreement();
        assertThat(town.adviser.get(place).statusCode()).isEqualTo(404);
        assertThat(words(town.adviser.get("/day"))).doesNotContain("Prosi o miejsce");
        assertThat(town.worker.get(place).statusCode()).as("its own stays").isEqualTo(200);
        var answer = town.worker.post(ask(town.common()), Map.of());
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(words(answer)).contains("nie można tu prosić");
    }

    @Test
    void a_protected_person_and_one_whom_the_provider_does_not_serve_are_asked_for_nowhere() {
        assertThat(words(town.worker.get(ask(client)))).contains("Poproś o miejsce");
        var _ = town.as(
                town.ops,
                () -> town.sql
                        .sql("update client.person set protected_since = now(), protected_reason = 'VIOLENCE'")
                        .update());
        assertThat(town.worker.post(ask(client), Map.of()).statusCode()).isEqualTo(409);
        assertThatThrownBy(() -> insert(town.ops, grant())).isInstanceOf(DataAccessException.class);
        assertThat(town.count(town.ops, "offer.reservation")).isZero();
    }

    @Test
    void the_database_refuses_what_the_program_would_not_do() {
        assertThatThrownBy(() -> insert(town.ops, UUID.randomUUID()))
                .as("no such clause")
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> insert(town.pup, grant()))
                .as("not its own client")
                .isInstanceOf(DataAccessException.class);
        assertThat(insert(town.ops, grant()))
                .as("so that the tests above can fail")
                .isOne();
        var place = id(asked(town.common()));
        for (var refused : List.of(
                "update offer.place set held_until = null where reservation_id = '%s'",
                "update offer.place set held_until = held_until + 30 where reservation_id = '%s'"))
            assertThatThrownBy(() -> run(town.ops, refused.formatted(place)))
                    .as("held for good only by the provider")
                    .isInstanceOf(DataAccessException.class);
        assertThat(run(
                        town.stranger,
                        "update offer.place set reservation_id = null, held_until = null where reservation_id = '%s'"
                                .formatted(place)))
                .isZero();
    }

    private void tells(String kind, String path, InstitutionId teller) {
        assertThat(town.count(
                        teller,
                        "client.sentence where kind = '%s' and path = '%s' and clause_id is not null and for_client <> ''"
                                .formatted(kind, path)))
                .as("sentence " + kind)
                .isEqualTo(1);
        assertThat(town.count(teller, "journal.entry where kind = 'CHANGE' and what = 'journal.place'"))
                .as("journal")
                .isPositive();
        assertThat(town.count(
                        teller.equals(town.ops) ? town.pup : town.ops,
                        "delivery.item where channel = 'HOOK' and kind = 'offer.announced.%s' and path = '%s'"
                                .formatted(kind, path)))
                .as("told outside")
                .isEqualTo(1);
    }

    private UUID grant() {
        return town.as(
                town.ops,
                () -> town.sql
                        .sql("""
                        select clause_id from partnership.access_grant
                         where viewer_institution = :pup and holder_institution = :ops and data_group = 'REFERRAL'
                        """)
                        .param("pup", town.pup.value())
                        .param("ops", town.ops.value())
                        .query(UUID.class)
                        .list()
                        .getFirst());
    }

    private int insert(InstitutionId by, UUID clause) {
        return town.as(
                by,
                () -> town.sql
                        .sql("""
                        insert into offer.reservation (id, offer_id, service, common_client_id, proposer_id,
                                                       proposer_person, provider_id, provider_person, clause_id, cited,
                                                       proposed_at, proposed_by, held_until, state)
                        values (gen_random_uuid(), :offer, 'Klub', gen_random_uuid(), :ops, :atOps, :pup, :atPup, :clause,
                                '§ 5', now(), gen_random_uuid(), :day, 'WAITING')
                        """)
                        .param("offer", id(offer))
                        .param("ops", town.ops.value())
                        .param("atOps", client.atOps().value())
                        .param("pup", town.pup.value())
                        .param("atPup", client.atPup().value())
                        .param("clause", clause)
                        .param("day", today.plusDays(3))
                        .update());
    }

    private int run(InstitutionId by, String statement) {
        return town.as(by, () -> town.sql.sql(statement).update());
    }
}
