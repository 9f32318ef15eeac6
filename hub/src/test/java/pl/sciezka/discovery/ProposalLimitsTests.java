package pl.sciezka.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.testing.HubTest;

/// Twice, at once, too late and too often.
@HubTest
class ProposalLimitsTests extends OverHttp {

    @Autowired
    CarryProposal carryProposal;

    @RepeatedTest(3)
    void two_that_propose_to_each_other_and_confirm_at_once_have_one_common_client() throws Exception {
        var atPup = offices.person(offices.pup, "Nowak", "Maria", 1);
        var atOps = offices.person(offices.ops, "Nowak", "Maria", 1);
        var bothSent = new CyclicBarrier(2);
        atOnce(
                () -> sendAndWait(adviser, atPup, offices.ops, bothSent),
                () -> sendAndWait(offices.hire(offices.ops, Role.PRACTITIONER), atOps, offices.pup, bothSent));
        arrived();
        var toOps = question(asked);
        var toPup = question(proposer);
        var answers = atOnce(
                () -> asked.post(toOps, toOps + "/confirm", Map.of()),
                () -> proposer.post(toPup, toPup + "/confirm", Map.of()));
        assertThat(answers).allMatch(it -> it.statusCode() == 303 || it.statusCode() == 409);
        arrived();
        assertThat(partnersOf(offices.pup, atPup)).containsExactly(offices.ops);
        assertThat(partnersOf(offices.ops, atOps)).containsExactly(offices.pup);
        for (var side : List.of(offices.pup, offices.ops)) {
            assertThat(offices.rows(side, "discovery.proposal")).hasSize(1).allMatch(it -> it.contains("CONFIRMED"));
            assertThat(offices.rows(side, "discovery.incoming")).noneMatch(it -> it.contains("WAITING"));
            assertThat(offices.rows(side, "client.membership")).hasSize(2);
        }
    }

    @Test
    void a_worker_sends_no_more_than_the_cap_in_a_day() {
        for (int serial = 1; serial <= 20; serial++) {
            var person = offices.person(offices.pup, "Nowak", "Maria", serial);
            assertThat(send(person)).isInstanceOf(SendProposal.Result.Sent.class);
        }
        var oneMore = offices.person(offices.pup, "Nowak", "Maria", 21);
        var refused = propose(proposer, oneMore, offices.ops, Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("tyle propozycji, ile wolno");
        var colleague = visitors.as(offices.hire(offices.pup, Role.PRACTITIONER));
        assertThat(propose(colleague, oneMore, offices.ops, Map.of()).statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_proposal_that_is_carried_twice_arrives_once() {
        var atPup = offices.person(offices.pup, "Nowak", "Maria", 1);
        offices.person(offices.ops, "Nowak", "Maria", 1);
        var id = proposed(atPup).substring("/proposals/sent/".length());
        carryProposal.on(new ProposalSent(ProposalId.of(id), offices.pup, offices.ops));
        assertThat(offices.rows(offices.ops, "discovery.arrival")).hasSize(1);
        assertThat(offices.rows(offices.ops, "discovery.incoming")).hasSize(1);
    }

    @Test
    void after_the_last_day_nothing_is_confirmed_and_one_may_propose_again() {
        var atPup = offices.person(offices.pup, "Nowak", "Maria", 1);
        var atOps = offices.person(offices.ops, "Nowak", "Maria", 1);
        proposed(atPup);
        var question = question(asked);
        offices.age(15);
        assertThat(asked.post(anyForm(atOps), question + "/confirm", Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(partnersOf(offices.ops, atOps)).isEmpty();
        proposed(atPup);
        assertThat(confirm(asked).statusCode()).isEqualTo(303);
        assertThat(partnersOf(offices.ops, atOps)).containsExactly(offices.pup);
    }

    /// Commits only when the other side has written its proposal too.
    private SendProposal.Result sendAndWait(SignedIn who, PersonId person, InstitutionId to, CyclicBarrier other) {
        var staff = who.acting(Purpose.DISCOVERY);
        return transactions.as(staff, () -> {
            var result = sendProposal.send(person, to, Set.of(), staff);
            try {
                other.await();
            } catch (InterruptedException | BrokenBarrierException e) {
                throw new IllegalStateException(e);
            }
            return result;
        });
    }

    private static <R> List<R> atOnce(Supplier<R> one, Supplier<R> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var running = List.of(one, other).stream()
                    .map(it -> threads.submit(() -> {
                        start.await();
                        return it.get();
                    }))
                    .toList();
            return List.of(running.get(0).get(), running.get(1).get());
        }
    }
}
