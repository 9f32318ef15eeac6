package pl.sciezka.referral.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.sciezka.referral.course.Examples.CLOCKS;
import static pl.sciezka.referral.course.Examples.MONDAY;
import static pl.sciezka.referral.course.Examples.by;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.sciezka.referral.course.Report.Achievement;
import pl.sciezka.referral.course.Report.CarriesOn;

class ReferralTests {

    private static final LocalDate LATER = MONDAY.plusDays(100);

    @Test
    void every_side_can_do_exactly_what_is_open_to_it_in_every_state() {
        for (var referral : Examples.ofEveryKind())
            for (var side : Side.values())
                for (var move : Move.values()) {
                    var told = side + " " + move + " in " + referral.state();
                    if (Move.open(referral.state(), side).contains(move))
                        assertThat(taken(referral, move, by(side, LATER)).version())
                                .as(told)
                                .isEqualTo(referral.version() + 1);
                    else
                        assertThatThrownBy(() -> taken(referral, move, by(side, LATER)))
                                .as(told)
                                .isInstanceOf(IllegalMove.class);
                }
    }

    @Test
    void nothing_is_a_dead_end_and_the_awaited_step_is_open_to_the_awaited_side() {
        for (var referral : Examples.ofEveryKind()) {
            var state = referral.state();
            if (state instanceof State.Closed) assertThat(Awaited.in(state)).isEmpty();
            else
                assertThat(Awaited.in(state))
                        .hasValueSatisfying(
                                it -> assertThat(Move.open(state, it.on())).isNotEmpty());
        }
    }

    @Test
    void no_way_leads_to_closed_past_a_report_a_decline_or_a_withdrawal() {
        for (var referral : Examples.ofEveryKind())
            if (referral.state() instanceof State.Closed)
                assertThat(referral.thread().get(referral.version() - 2))
                        .isInstanceOfAny(
                                State.Reported.class, State.Declined.class, State.Withdrawn.class, State.Frozen.class);
        assertThatThrownBy(() -> Examples.ended().close(by(Side.SENDER, LATER), Onward.WE_CARRY_ON))
                .isInstanceOf(IllegalMove.class);
    }

    @Test
    void the_sender_alone_closes_what_was_reported_or_declined() {
        assertThatThrownBy(() -> Examples.reported().close(by(Side.RECEIVER, LATER), Onward.WE_CARRY_ON))
                .isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> Examples.declined().close(by(Side.RECEIVER, LATER), Onward.WE_CARRY_ON))
                .isInstanceOf(IllegalMove.class);
    }

    @Test
    void running_support_that_the_sender_stops_still_owes_a_report() {
        var stopped = Examples.started().stop(by(Side.SENDER, LATER), StopReason.TOOK_WORK, "", CLOCKS);

        assertThat(stopped.state()).isInstanceOf(State.EndedEarly.class);
        assertThat(Awaited.in(stopped.state()))
                .hasValueSatisfying(
                        it -> assertThat(Move.open(stopped.state(), it.on())).containsExactly(Move.REPORT));
    }

    @Test
    void declining_after_acceptance_needs_a_proposal_of_what_instead() {
        var accepted = Examples.accepted();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> decline(accepted, DeclineReason.CLIENT_DID_NOT_COME, "", " "));
        assertThat(decline(accepted, DeclineReason.CLIENT_DID_NOT_COME, "", "Wizyta w domu")
                        .state())
                .isInstanceOf(State.Declined.class);
    }

    @Test
    void another_reason_needs_words() {
        assertThatIllegalArgumentException().isThrownBy(() -> decline(Examples.sent(), DeclineReason.OTHER, "", ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Examples.sent().stop(by(Side.SENDER, LATER), StopReason.OTHER, "", CLOCKS));
    }

    @Test
    void a_report_answers_each_desired_outcome_no_less_and_no_more() {
        var first = new Report.Outcome(1, Achievement.ACHIEVED, "Kurs ukończony.");
        var third = new Report.Outcome(3, Achievement.NOT, "Tego nikt nie chciał.");

        for (var outcomes : List.of(List.<Report.Outcome>of(), List.of(first), List.of(first, third)))
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Examples.ended()
                            .report(by(Side.RECEIVER, LATER), new Report(outcomes, "", CarriesOn.BOTH), CLOCKS));
        assertThatIllegalArgumentException().isThrownBy(() -> new Report.Outcome(1, Achievement.NOT, " "));
    }

    @Test
    void reopening_keeps_the_thread_and_asks_for_an_answer_again() {
        var closed = Examples.closed();
        var again = closed.reopen(by(Side.SENDER, LATER), "Potrzebny drugi stopień", CLOCKS);

        assertThat(again.thread()).startsWith(closed.thread().toArray(State[]::new));
        assertThat(Awaited.in(again.state())).hasValueSatisfying(it -> {
            assertThat(it.on()).isEqualTo(Side.RECEIVER);
            assertThat(it.due()).isEqualTo(CLOCKS.answerBy(LATER));
        });
        assertThat(again.accept(by(Side.RECEIVER, LATER), LATER, "Rozmowa", CLOCKS)
                        .state())
                .isInstanceOf(State.Accepted.class);
    }

    @Test
    void the_receiver_reads_what_is_carried_until_it_declines_or_the_sender_withdraws() {
        var hidden = Examples.ofEveryKind().stream().filter(it -> !it.openToReceiver());

        assertThat(hidden.map(it -> StepRow.kind(it.state()) + " " + it.version()))
                .containsExactly(
                        "DECLINED 2", "WITHDRAWN 2", "CLOSED 3", "CLOSED 3", "FROZEN 4", "CONSENT_WITHDRAWN 4");
    }

    @Test
    void undoing_a_common_client_freezes_what_is_open_and_leaves_the_rest_as_it_is() {
        for (var referral : Examples.ofEveryKind()) {
            var frozen = referral.freeze(by(Side.RECEIVER, LATER), CLOCKS);
            switch (referral.state()) {
                case State.Declined _, State.Withdrawn _, State.Closed _, State.Stopped _ ->
                    assertThat(frozen).isSameAs(referral);
                case State.Unanswered _, State.Taken _, State.Running _, State.Unreported _, State.Reported _ ->
                    assertThat(frozen.openToReceiver()).isFalse();
            }
        }
    }

    @Test
    void a_state_comes_back_from_its_row_as_it_was() {
        for (var referral : Examples.ofEveryKind())
            for (var state : referral.thread()) {
                var outcomes = state instanceof State.Reported it ? it.report().outcomes() : List.<Report.Outcome>of();
                assertThat(StepRow.of(state).toState(outcomes)).isEqualTo(state);
            }
    }

    @Test
    void days_that_cannot_be_are_refused() {
        var receiver = by(Side.RECEIVER, LATER);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Examples.sent().accept(receiver, LATER.minusDays(1), "Rozmowa", CLOCKS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Examples.accepted().start(receiver, LATER.plusDays(1), LATER.plusDays(9)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Examples.accepted().start(receiver, LATER, LATER.minusDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Examples.started().end(receiver, LATER.plusDays(1), CLOCKS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Examples.started().stop(receiver, StopReason.SENT_BY_MISTAKE, "", CLOCKS));
    }

    @Test
    void what_is_said_of_a_person_never_reaches_a_log() {
        var told = Examples.sent() + " " + Examples.sent().request() + " " + Examples.person();

        assertThat(told).doesNotContain("Maria").doesNotContain("600 000").doesNotContain("wózka");
    }

    private static Referral decline(Referral referral, DeclineReason reason, String words, String instead) {
        return referral.decline(by(Side.RECEIVER, LATER), reason, words, instead, CLOCKS);
    }

    /// The move with data that suit every state.
    private static Referral taken(Referral it, Move move, Mark mark) {
        return switch (move) {
            case ACCEPT -> it.accept(mark, LATER, "Rozmowa", CLOCKS);
            case DECLINE -> it.decline(mark, DeclineReason.NO_PLACES, "", "Poczekać", CLOCKS);
            case START -> it.start(mark, LATER, LATER.plusDays(1));
            case POSTPONE -> onlyIn(State.Taken.class, it, mark).move(mark, LATER, "Później");
            case EXTEND -> onlyIn(State.Running.class, it, mark).move(mark, LATER, "Dłużej");
            case END -> it.end(mark, LATER, CLOCKS);
            case END_EARLY -> onlyIn(State.Running.class, it, mark).stop(mark, StopReason.MOVED_AWAY, "", CLOCKS);
            case WITHDRAW -> notIn(State.Running.class, it, mark).stop(mark, StopReason.MOVED_AWAY, "", CLOCKS);
            case REPORT -> it.report(mark, Examples.report(), CLOCKS);
            case CLOSE -> it.close(mark, Onward.WE_CARRY_ON);
            case REOPEN -> it.reopen(mark, "Jeszcze raz", CLOCKS);
        };
    }

    /// Moving a day means another thing in another state; so does stopping.
    private static Referral onlyIn(Class<?> state, Referral it, Mark mark) {
        if (!state.isInstance(it.state())) throw new IllegalMove(it.state(), Move.EXTEND, mark.side());
        return it;
    }

    private static Referral notIn(Class<?> state, Referral it, Mark mark) {
        if (state.isInstance(it.state())) throw new IllegalMove(it.state(), Move.WITHDRAW, mark.side());
        return it;
    }
}
