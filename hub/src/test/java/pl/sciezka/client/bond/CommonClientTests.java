package pl.sciezka.client.bond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static pl.sciezka.client.Examples.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.client.CommonClients;
import pl.sciezka.client.History;
import pl.sciezka.client.LeaveReason;
import pl.sciezka.client.OpeningId;
import pl.sciezka.client.OwnPersons;
import pl.sciezka.client.Sentence;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.HubTest;

@HubTest
class CommonClientTests {

    @Autowired
    OwnPersons persons;

    @Autowired
    CommonClients commonClients;

    @Autowired
    History history;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient sql;

    final InstitutionId ops = InstitutionId.next();
    final InstitutionId pup = InstitutionId.next();
    final InstitutionId stranger = InstitutionId.next();
    PersonId atOps;
    PersonId atPup;

    @BeforeEach
    void the_same_person_at_both() {
        atOps = as(ops, Purpose.OWN_TASKS, () -> persons.add(ops, person("Nowak", "Maria")));
        atPup = as(pup, Purpose.OWN_TASKS, () -> persons.add(pup, person("Nowak", "Maria")));
        grant(pup, ops, "IDENTITY", LocalDate.of(2020, 1, 1), null);
    }

    @Test
    void nothing_is_seen_before_the_partner_has_taken_the_opening_up() {
        opened();
        assertThat(identities(pup)).containsExactly(atPup.value());
    }

    @Test
    void a_taken_up_opening_shows_what_a_grant_covers_and_nothing_else() {
        born();
        assertThat(identities(pup)).containsExactlyInAnyOrder(atPup.value(), atOps.value());
        assertThat(identities(ops)).as("no grant in this direction").containsExactly(atOps.value());
        assertThat(as(pup, Purpose.REFERRAL, this::visibleIdentities))
                .as("another purpose")
                .containsExactly(atPup.value());
        assertThat(identities(stranger)).isEmpty();
        assertThat(as(
                        pup,
                        Purpose.JOINT_SERVICE,
                        () -> count("client.contact where person_id = '" + atOps.value() + "'")))
                .isZero();
    }

    @Test
    void a_grant_that_has_ended_shows_nothing_any_more() {
        grant(ops, pup, "IDENTITY", LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));
        born();
        assertThat(identities(ops)).containsExactly(atOps.value());
    }

    @Test
    void what_a_partner_told_closes_with_the_last_clause_between_the_two() {
        born();
        as(ops, Purpose.JOINT_SERVICE, () -> {
            history.tell(new Sentence(atOps, "proba", null, "k", "s", "a", null, null, Set.of(pup)));
            return atOps;
        });
        var told = "client.sentence where kind = 'proba'";
        assertThat(as(pup, Purpose.JOINT_SERVICE, () -> count(told))).isEqualTo(1);
        sql.sql("delete from partnership.access_grant where holder_institution = :ops")
                .param("ops", ops.value())
                .update();
        grant(pup, ops, "IDENTITY", LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));
        assertThat(as(pup, Purpose.JOINT_SERVICE, () -> count(told))).isZero();
        assertThat(as(ops, Purpose.JOINT_SERVICE, () -> count(told)))
                .as("the own record")
                .isEqualTo(1);
    }

    @Test
    void what_quotes_the_plan_asks_for_the_clause_that_opens_the_plan() {
        born();
        as(ops, Purpose.JOINT_SERVICE, () -> {
            history.tell(new Sentence(atOps, "plan.PROBA", null, "k", "s", "a", null, null, Set.of(pup)));
            return atOps;
        });
        var told = "client.sentence where kind = 'plan.PROBA'";
        assertThat(as(pup, Purpose.JOINT_SERVICE, () -> count(told))).isZero();
        grant(pup, ops, "PLAN", LocalDate.of(2020, 1, 1), null);
        assertThat(as(pup, Purpose.JOINT_SERVICE, () -> count(told))).isEqualTo(1);
    }

    @Test
    void leaving_ends_sight_in_both_directions_at_once_and_later_frees_the_last_member() {
        born();
        as(ops, Purpose.JOINT_SERVICE, () -> commonClients.leave(atOps, ops, LeaveReason.WRONG_PERSON));
        assertThat(identities(pup)).containsExactly(atPup.value());
        await().untilAsserted(() -> assertThat(as(pup, Purpose.OWN_TASKS, () -> commonClients.of(atPup)))
                .isEmpty());
    }

    @Test
    void a_protected_person_is_never_opened() {
        as(
                ops,
                Purpose.OWN_TASKS,
                () -> sql.sql("update client.person set protected_since = now() where id = :id")
                        .param("id", atOps.value())
                        .update());
        assertThatThrownBy(this::opened).hasStackTraceContaining("row-level security");
    }

    @Test
    void nobody_takes_up_what_was_opened_to_another() {
        var opening = opened();
        var atStranger = as(stranger, Purpose.OWN_TASKS, () -> persons.add(stranger, person("Nowak", "Maria")));
        assertThat(as(stranger, Purpose.JOINT_SERVICE, () -> commonClients.takeUp(opening, stranger, atStranger)))
                .isInstanceOf(CommonClients.TakenUp.NoLongerOpen.class);
        assertThatThrownBy(() -> as(
                        stranger,
                        Purpose.JOINT_SERVICE,
                        () -> sql.sql("""
                        insert into client.sight (common_client_id, viewer_institution, viewer_person,
                                                  holder_institution, holder_person, since)
                        values (gen_random_uuid(), :me, :mine, :ops, :atOps, now())
                        """)
                                .param("me", stranger.value())
                                .param("mine", atStranger.value())
                                .param("ops", ops.value())
                                .param("atOps", atOps.value())
                                .update()))
                .hasStackTraceContaining("row-level security");
    }

    private OpeningId opened() {
        return as(ops, Purpose.JOINT_SERVICE, () -> commonClients.open(atOps, ops, pup, UUID.randomUUID()));
    }

    private void born() {
        var opening = opened();
        assertThat(as(pup, Purpose.JOINT_SERVICE, () -> commonClients.takeUp(opening, pup, atPup)))
                .isInstanceOf(CommonClients.TakenUp.Born.class);
    }

    private List<UUID> identities(InstitutionId institution) {
        return as(institution, Purpose.JOINT_SERVICE, this::visibleIdentities);
    }

    private List<UUID> visibleIdentities() {
        return sql.sql("select person_id from client.identity where person_id in (:here)")
                .param("here", List.of(atOps.value(), atPup.value()))
                .query(UUID.class)
                .list();
    }

    private int count(String from) {
        return sql.sql("select count(*) from " + from).query(Integer.class).single();
    }

    private void grant(InstitutionId viewer, InstitutionId holder, String group, LocalDate from, LocalDate to) {
        sql.sql("""
                insert into partnership.access_grant (clause_id, viewer_institution, holder_institution, data_group,
                                                      purpose, valid_from, valid_to)
                values (gen_random_uuid(), :viewer, :holder, :group, 'JOINT_SERVICE', :from, :to)
                """)
                .param("viewer", viewer.value())
                .param("holder", holder.value())
                .param("group", group)
                .param("from", from)
                .param("to", to)
                .update();
    }

    private <R> R as(InstitutionId institution, Purpose purpose, Supplier<R> work) {
        return transactions.as(new Acting.Job(institution, purpose), work);
    }
}
