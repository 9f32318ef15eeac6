package pl.sciezka.referral.answer;

import static pl.sciezka.referral.course.Move.DECLINE;
import static pl.sciezka.referral.course.Move.WITHDRAW;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import pl.sciezka.partnership.Departures.Departure;
import pl.sciezka.referral.ReferralId;
import pl.sciezka.referral.course.Channel;
import pl.sciezka.referral.course.DeclineReason;
import pl.sciezka.referral.course.Move;
import pl.sciezka.referral.course.Side;
import pl.sciezka.referral.course.Step;
import pl.sciezka.referral.course.StopReason;
import pl.sciezka.referral.ground.ReadReferral;
import pl.sciezka.shell.Texts;

/// Gives referrals back to their senders, or takes own ones back, before the institution leaves an agreement: each by
/// the step that it would take alone.
@Component
class HandOverReferrals {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final ReadReferral read;
    private final TakeStep takeStep;
    private final Texts texts;

    HandOverReferrals(ReadReferral read, TakeStep takeStep, Texts texts) {
        this.read = read;
        this.takeStep = takeStep;
        this.texts = texts;
    }

    /// Those with which that cannot be done any more: somebody was quicker. `instead`: what the receiver proposes.
    List<ReferralId> giveBack(Collection<ReferralId> which, Departure departure, String instead) {
        return each(which, DECLINE, Side.RECEIVER, new Step.Decline(DeclineReason.OTHER, why(departure), instead));
    }

    List<ReferralId> takeBack(Collection<ReferralId> which, Departure departure) {
        return each(which, WITHDRAW, Side.SENDER, new Step.Stop(StopReason.OTHER, why(departure)));
    }

    private List<ReferralId> each(Collection<ReferralId> which, Move move, Side side, Step step) {
        var left = new ArrayList<ReferralId>();
        for (var id : which) {
            var reading = read.readAndLock(id);
            var now = reading.referral();
            if (!reading.sides().contains(side) || !Move.open(now.state(), side).contains(move)) left.add(id);
            else takeStep.take(new TakeStep.Wish(id, now.version(), move, Channel.HERE), step, null);
        }
        return left;
    }

    /// In Polish, like every sentence of a thread.
    private String why(Departure departure) {
        var last = Objects.requireNonNull(departure.lastDay(), "No notice, no reason to give");
        return texts.text(Texts.POLISH, "referral.hand-over.why", departure.title(), DAY.format(last));
    }
}
