package pl.sciezka.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.sciezka.delivery.Partner.Mood;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Node;

/// Announcements to systems of institutions, over real HTTP: in order, each of them, and nobody waits for anybody else.
@HubTest
class OwnSystemTests extends AmongPartners {

    @Test
    void everything_arrives_once_in_order_and_without_gaps() {
        var partner = partner();
        var ops = connected(partner);
        var ids = IntStream.range(0, 30).mapToObj(_ -> tell(ops).toString()).toList();
        arrives(partner, 30);
        assertThat(partner.ids()).containsExactlyElementsOf(ids);
        assertThat(partner.numbers()).containsExactlyElementsOf(numbers(1, 30));
    }

    @Test
    void what_is_rolled_back_is_never_told() {
        var partner = partner();
        var ops = connected(partner);
        var before = tell(ops);
        try {
            as(teller, () -> {
                deliveries.append(announcement(ops));
                throw new IllegalStateException("changed my mind");
            });
        } catch (IllegalStateException e) {
            // as meant
        }
        var after = tell(ops);
        arrives(partner, 2);
        assertThat(partner.ids()).containsExactly(before.toString(), after.toString());
        assertThat(partner.numbers()).containsExactly(1L, 2L);
    }

    @Test
    void the_same_id_is_kept_once() {
        var partner = partner();
        var ops = connected(partner);
        var same = announcement(ops);
        as(teller, () -> deliveries.append(same));
        as(teller, () -> deliveries.append(same));
        var other = tell(ops);
        arrives(partner, 2);
        assertThat(partner.ids()).containsExactly(same.id().toString(), other.toString());
    }

    @Test
    void a_partner_that_hangs_fails_or_closes_holds_nobody_up() {
        var bad = new ArrayList<InstitutionId>();
        for (var mood : List.of(Mood.HANGS, Mood.ANSWERS_500, Mood.CLOSES, Mood.SENDS_ELSEWHERE)) {
            var institution = connected(partner().in(mood));
            bad.add(institution);
        }
        // more of those that hang than the program has connections to the database
        for (int i = 0; i < 25; i++) bad.add(connected(partner().in(Mood.HANGS)));
        for (var it : bad) tell(it);
        Eventually.holds(
                "all bad ones are called",
                () -> partners.stream().noneMatch(it -> it.calls().isEmpty()));

        var good = partner();
        var ops = connected(good);
        for (int i = 0; i < 20; i++) tell(ops);
        arrives(good, 20);
        assertThat(partners.stream().filter(it -> it != good).flatMap(it -> it.taken().stream()))
                .isEmpty();
    }

    @Test
    void what_failed_comes_first_when_the_partner_is_back() {
        var partner = partner().in(Mood.ANSWERS_500);
        var ops = connected(partner);
        var first = tell(ops);
        Eventually.holds("first try", () -> !partner.calls().isEmpty());
        var second = tell(ops);
        assertThat(admin(ops).get(PATH).body()).contains("500");
        partner.in(Mood.TAKES);
        arrives(partner, 2);
        assertThat(partner.ids()).containsExactly(first.toString(), second.toString());
    }

    @Test
    void two_programs_never_mix_up_the_order() {
        var partner = partner();
        var ops = connected(partner);
        try (var other = Node.on(database.current(), Clock.systemUTC())) {
            assertThat(other.visitors()).isNotNull();
            for (int i = 0; i < 200; i++) tell(ops);
            arrives(partner, 200);
        }
        assertThat(partner.numbers()).containsExactlyElementsOf(numbers(1, 200));
    }

    @Test
    void many_who_tell_at_once_leave_no_gap() throws Exception {
        var partner = partner();
        var ops = connected(partner);
        var threads = IntStream.range(0, 8)
                .mapToObj(_ -> Thread.ofVirtual().start(() -> {
                    for (int i = 0; i < 25; i++) tell(ops);
                }))
                .toList();
        for (var it : threads) it.join();
        arrives(partner, 200);
        assertThat(partner.numbers()).containsExactlyElementsOf(numbers(1, 200));
        assertThat(partner.ids()).doesNotHaveDuplicates();
    }
}
