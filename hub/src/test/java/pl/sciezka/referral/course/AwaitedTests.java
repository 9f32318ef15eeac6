package pl.sciezka.referral.course;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.referral.course.Examples.MONDAY;

import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.WorkingDays;

class AwaitedTests {

    @Test
    void an_unanswered_referral_climbs_to_the_receivers_coordinator_and_then_to_the_senders() {
        var waiting = Awaited.in(Examples.sent().state()).orElseThrow();
        var due = waiting.due();

        assertThat(due).isEqualTo(WorkingDays.after(MONDAY, 5));
        assertThat(waiting.climbedTo(WorkingDays.after(due, 2))).isEmpty();
        assertThat(waiting.climbedTo(WorkingDays.after(due, 3))).containsExactly(Side.RECEIVER);
        assertThat(waiting.climbedTo(WorkingDays.after(due, 5))).containsExactlyInAnyOrder(Side.values());
    }

    @Test
    void what_the_sender_does_not_read_climbs_to_its_own_coordinator_only() {
        var waiting = Awaited.in(Examples.reported().state()).orElseThrow();

        assertThat(waiting.climbedTo(WorkingDays.after(waiting.due(), 30))).containsExactly(Side.SENDER);
    }

    @Test
    void every_refusal_says_what_follows_and_a_safety_reason_never_delays_anything() {
        for (var reason : DeclineReason.values()) {
            assertThat(reason.effect().next()).isNotNull();
            if (reason.side() == DeclineReason.RefusalSide.SAFETY)
                assertThat(reason.advisesToWait(MONDAY, MONDAY)).isFalse();
        }
        assertThat(DeclineReason.NO_PLACES.advisesToWait(MONDAY, MONDAY.plusDays(29)))
                .isTrue();
        assertThat(DeclineReason.NO_PLACES.advisesToWait(MONDAY, MONDAY.plusDays(30)))
                .isFalse();
        assertThat(DeclineReason.CONDITIONS_NOT_MET.advisesToWait(MONDAY, MONDAY.plusYears(1)))
                .isTrue();
    }
}
