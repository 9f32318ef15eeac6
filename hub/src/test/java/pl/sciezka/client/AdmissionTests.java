package pl.sciezka.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.client.CommonClients.TakenUp;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.CooperationCards;
import pl.sciezka.partnership.CooperationCards.Counted;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.HubTest;

@HubTest
class AdmissionTests {

    @Autowired
    OwnPersons persons;

    @Autowired
    CommonClients commonClients;

    @Autowired
    Sentences sentences;

    @Autowired
    CooperationCards cards;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient sql;

    final InstitutionId ops = InstitutionId.next();
    final InstitutionId pup = InstitutionId.next();
    final InstitutionId cis = InstitutionId.next();
    final UUID clause = UUID.randomUUID();
    PersonId atOps;
    PersonId atPup;
    PersonId atCis;

    @BeforeEach
    void the_same_person_at_three() {
        atOps = person(ops);
        atPup = person(pup);
        atCis = person(cis);
        for (var viewer : List.of(ops, pup, cis))
            for (var holder : List.of(ops, pup, cis)) if (!viewer.equals(holder)) grant(viewer, holder);
    }

    @RepeatedTest(5)
    void two_that_open_to_each_other_and_confirm_at_once_have_one_common_client() throws Exception {
        var toPup = opened(ops, atOps, pup);
        var toOps = opened(pup, atPup, ops);
        var taken = atOnce(() -> takeUp(toPup, pup, atPup), () -> takeUp(toOps, ops, atOps));
        assertThat(taken).allMatch(TakenUp.Born.class::isInstance);
        assertThat(taken).containsOnly(taken.getFirst());
        assertThat(membersSeenBy(ops, atOps)).containsExactlyInAnyOrder(ops, pup);
        assertThat(membersSeenBy(pup, atPup)).containsExactlyInAnyOrder(ops, pup);
    }

    @RepeatedTest(5)
    void two_partners_that_take_up_one_person_at_once_end_in_one_common_client() throws Exception {
        var toPup = opened(ops, atOps, pup);
        var toCis = opened(ops, atOps, cis);
        atOnce(() -> takeUp(toPup, pup, atPup), () -> takeUp(toCis, cis, atCis));
        await().untilAsserted(() -> assertThat(membersSeenBy(ops, atOps)).containsExactlyInAnyOrder(ops, pup, cis));
        assertThat(idOf(pup, atPup)).isEqualTo(idOf(cis, atCis));
    }

    @Test
    void a_newcomer_sees_the_member_that_admits_it_and_the_others_are_told_first() {
        takeUp(opened(ops, atOps, pup), pup, atPup);
        var taken = takeUp(opened(ops, atOps, cis), cis, atCis);
        assertThat(taken).isInstanceOf(TakenUp.OthersAreTold.class);
        await().untilAsserted(() -> assertThat(membersSeenBy(cis, atCis)).containsExactlyInAnyOrder(cis, ops));
        assertThat(membersSeenBy(pup, atPup)).as("sight is pairwise").containsExactlyInAnyOrder(pup, ops);
        assertThat(kindsTold(pup, atPup)).contains("newcomer");
    }

    @Test
    void a_member_that_invites_itself_into_anothers_circle_is_announced_there() {
        takeUp(opened(ops, atOps, pup), pup, atPup);
        takeUp(opened(cis, atCis, ops), ops, atOps);
        assertThat(membersSeenBy(ops, atOps)).containsExactlyInAnyOrder(ops, pup, cis);
        assertThat(kindsTold(pup, atPup)).contains("newcomer");
    }

    @Test
    void a_card_that_three_members_keep_is_counted_once_and_only_among_those_who_know_of_each_other() {
        takeUp(opened(ops, atOps, pup), pup, atPup);
        takeUp(opened(cis, atCis, ops), ops, atOps);
        assertThat(cards.among(List.of(ops, pup, cis), InstitutionId.next())).isEqualTo(new Counted(1, 1));
        assertThat(cards.among(List.of(ops, pup, cis), pup)).isEqualTo(new Counted(1, 0));
        assertThat(cards.among(List.of(pup, cis), pup)).isEqualTo(new Counted(0, 0));
        as(ops, () -> commonClients.leave(atOps, ops, LeaveReason.SERVICE_ENDED));
        assertThat(cards.among(List.of(ops, pup, cis), ops)).isEqualTo(new Counted(0, 0));
    }

    @Test
    void when_one_of_three_leaves_the_two_that_still_see_each_other_stay() {
        takeUp(opened(ops, atOps, pup), pup, atPup);
        takeUp(opened(cis, atCis, ops), ops, atOps);
        as(cis, () -> commonClients.leave(atCis, cis, LeaveReason.SERVICE_ENDED));
        assertThat(membersSeenBy(cis, atCis)).isEmpty();
        await().untilAsserted(() -> assertThat(kindsTold(ops, atOps)).contains("common-client-left-by-partner"));
        assertThat(membersSeenBy(ops, atOps)).containsExactlyInAnyOrder(ops, pup);
    }

    @Test
    void when_the_one_in_the_middle_leaves_nobody_is_left_behind() {
        takeUp(opened(ops, atOps, pup), pup, atPup);
        takeUp(opened(cis, atCis, ops), ops, atOps);
        as(ops, () -> commonClients.leave(atOps, ops, LeaveReason.SERVICE_ENDED));
        await().untilAsserted(() -> {
            assertThat(membersSeenBy(cis, atCis)).isEmpty();
            assertThat(membersSeenBy(pup, atPup)).isEmpty();
        });
    }

    @Test
    void after_its_last_day_an_opening_cannot_be_taken_up() {
        var yesterday = LocalDate.now().minusDays(2);
        var opening = as(ops, () -> commonClients.open(atOps, ops, pup, clause, yesterday));
        assertThat(takeUp(opening, pup, atPup)).isInstanceOf(TakenUp.NoLongerOpen.class);
    }

    @Test
    void an_opening_shows_the_partner_no_member_before_it_is_taken_up() {
        takeUp(opened(cis, atCis, pup), pup, atPup);
        takeUp(opened(cis, atCis, ops), ops, atOps);
        await().untilAsserted(() -> assertThat(membersSeenBy(ops, atOps)).contains(cis));
        opened(ops, atOps, pup);
        assertThat(membersSeenBy(pup, atPup)).containsExactlyInAnyOrder(pup, cis);
    }

    @Test
    void a_second_record_of_a_member_does_not_join_by_the_back_door() {
        takeUp(opened(ops, atOps, pup), pup, atPup);
        var again = person(ops);
        assertThat(takeUp(opened(ops, again, pup), pup, atPup)).isInstanceOf(TakenUp.BothElsewhere.class);
    }

    private List<TakenUp> atOnce(Supplier<TakenUp> one, Supplier<TakenUp> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<TakenUp>> running = List.of(one, other).stream()
                    .map(it -> threads.submit(() -> {
                        start.await();
                        return it.get();
                    }))
                    .toList();
            return List.of(running.get(0).get(), running.get(1).get());
        }
    }

    private OpeningId opened(InstitutionId from, PersonId person, InstitutionId to) {
        return as(from, () -> commonClients.open(person, from, to, clause));
    }

    private TakenUp takeUp(OpeningId opening, InstitutionId own, PersonId person) {
        return as(own, () -> commonClients.takeUp(opening, own, person));
    }

    private List<InstitutionId> membersSeenBy(InstitutionId own, PersonId person) {
        return as(
                own,
                () -> commonClients.of(person).map(CommonClient::institutions).orElse(List.of()));
    }

    private UUID idOf(InstitutionId own, PersonId person) {
        return as(own, () -> commonClients.of(person).orElseThrow().id().value());
    }

    private List<String> kindsTold(InstitutionId own, PersonId person) {
        return as(
                own,
                () -> sentences.of(person).stream().map(Sentences.Told::kind).toList());
    }

    private PersonId person(InstitutionId own) {
        return as(own, () -> persons.add(own, Examples.person("Nowak", "Maria")));
    }

    private void grant(InstitutionId viewer, InstitutionId holder) {
        sql.sql("""
                insert into partnership.access_grant (clause_id, viewer_institution, holder_institution, data_group,
                                                      purpose, valid_from)
                values (:clause, :viewer, :holder, 'IDENTITY', 'JOINT_SERVICE', date '2020-01-01')
                """)
                .param("clause", clause)
                .param("viewer", viewer.value())
                .param("holder", holder.value())
                .update();
    }

    private <R> R as(InstitutionId institution, Supplier<R> work) {
        return transactions.as(new Acting.Job(institution, Purpose.JOINT_SERVICE), work);
    }
}
