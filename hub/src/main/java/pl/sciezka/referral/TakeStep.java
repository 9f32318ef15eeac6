package pl.sciezka.referral;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.referral.ReadReferral.Reading;
import pl.sciezka.storage.CurrentActing;

/// Takes a step with a referral: accepts, declines, starts, reports … and tells it in the history.
@Component
class TakeStep {

    /// Which step, on which version, and whether the other side's word is written down for it.
    record Wish(ReferralId referral, int version, Move move, Channel channel) {}

    sealed interface Result {
        /// `notice` is the key of what to say.
        record Taken(Referral referral, String notice) implements Result {}

        /// Somebody was quicker: the referral as it is now.
        record Overtaken(Reading now) implements Result {}

        /// No clause in force lets the receiver read it again.
        record NoClause() implements Result {}
    }

    private final ReadReferral read;
    private final Referrals referrals;
    private final Storyteller storyteller;
    private final WelcomePerson welcome;
    private final SenderOpenings openings;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakeStep(
            ReadReferral read,
            Referrals referrals,
            Storyteller storyteller,
            WelcomePerson welcome,
            SenderOpenings openings,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.read = read;
        this.referrals = referrals;
        this.storyteller = storyteller;
        this.welcome = welcome;
        this.openings = openings;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /// `known`: the receiver's own record of the person, when it accepts and has one.
    Result take(Wish wish, Step step, @Nullable PersonId known) {
        var reading = read.readAndLock(wish.referral());
        var before = reading.referral();
        if (before.version() != wish.version()) return new Result.Overtaken(reading);
        var mark = mark(wish, reading);
        var after = step.onto(before, mark, Clocks.on(mark.day()));
        var kept = reading.kept().with(after);
        var notice = "referral.done." + wish.move();
        if (step instanceof Step.Accept && mark.channel() == Channel.HERE) {
            var welcomed = welcome.into(reading.kept(), known);
            notice = welcomed.notice();
            kept = kept.takenOver(mark.by(), welcomed.person());
        }
        if (after.state() instanceof State.Withdrawn) openings.closed(kept);
        if (step instanceof Step.Reopen) {
            var opened = openings.opened(kept);
            if (opened.isEmpty()) return new Result.NoClause();
            kept = opened.get();
        }
        referrals.advance(
                kept,
                storyteller.tell(Telling.of(
                        after, reading.names().sender(), reading.names().receiver())));
        journal.changed(
                "journal.referral-step", new Seen(after.person(), after.route().sender()));
        events.publishEvent(after.moved());
        return new Result.Taken(after, notice);
    }

    /// The own side when it is open to it; else the sender writes down what the receiver said elsewhere.
    private Mark mark(Wish wish, Reading reading) {
        StaffId staff = CurrentActing.staff().staff();
        var state = reading.referral().state();
        for (var side : reading.sides())
            if (wish.channel() == Channel.HERE && Move.open(state, side).contains(wish.move()))
                return Mark.here(clock.instant(), staff, side);
        if (wish.channel() != Channel.HERE && reading.sides().contains(Side.SENDER))
            return new Mark(clock.instant(), staff, Side.RECEIVER, wish.channel());
        throw new IllegalMove(
                state, wish.move(), reading.sides().stream().findFirst().orElse(Side.SENDER));
    }
}
