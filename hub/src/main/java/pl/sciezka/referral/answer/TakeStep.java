package pl.sciezka.referral.answer;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.referral.ReferralId;
import pl.sciezka.referral.course.Channel;
import pl.sciezka.referral.course.Clocks;
import pl.sciezka.referral.course.IllegalMove;
import pl.sciezka.referral.course.Mark;
import pl.sciezka.referral.course.Move;
import pl.sciezka.referral.course.RecordStep;
import pl.sciezka.referral.course.Referral;
import pl.sciezka.referral.course.Side;
import pl.sciezka.referral.course.State;
import pl.sciezka.referral.course.Step;
import pl.sciezka.referral.ground.ReadReferral;
import pl.sciezka.referral.ground.ReadReferral.Reading;
import pl.sciezka.referral.ground.SenderOpenings;
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
    private final RecordStep record;
    private final WelcomePerson welcome;
    private final SenderOpenings openings;
    private final Journal journal;
    private final Clock clock;

    TakeStep(
            ReadReferral read,
            RecordStep record,
            WelcomePerson welcome,
            SenderOpenings openings,
            Journal journal,
            Clock clock) {
        this.read = read;
        this.record = record;
        this.welcome = welcome;
        this.openings = openings;
        this.journal = journal;
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
        record.next(kept, reading.names().sender(), reading.names().receiver());
        journal.changed(
                "journal.referral-step", new Seen(after.person(), after.route().sender()));
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
