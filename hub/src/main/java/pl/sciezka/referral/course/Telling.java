package pl.sciezka.referral.course;

import java.util.ArrayList;
import java.util.List;
import pl.sciezka.referral.course.State.Accepted;
import pl.sciezka.referral.course.State.Closed;
import pl.sciezka.referral.course.State.ConsentWithdrawn;
import pl.sciezka.referral.course.State.Declined;
import pl.sciezka.referral.course.State.Ended;
import pl.sciezka.referral.course.State.EndedEarly;
import pl.sciezka.referral.course.State.Extended;
import pl.sciezka.referral.course.State.Frozen;
import pl.sciezka.referral.course.State.Postponed;
import pl.sciezka.referral.course.State.Reopened;
import pl.sciezka.referral.course.State.Reported;
import pl.sciezka.referral.course.State.Sent;
import pl.sciezka.referral.course.State.Started;
import pl.sciezka.referral.course.State.Withdrawn;

/// What the history says of the step just taken (zdanie historii): the sentence's key, sentences that follow it, and
/// the facts. The words are in the message file, one sentence per audience.
record Telling(String key, List<Telling.Also> also, Facts facts) {

    private static final String PREFIX = "referral.history.";

    /// A following sentence about one more thing that was said.
    record Also(String key, String words) {}

    Telling {
        also = List.copyOf(also);
    }

    /// Of the last step, between parties with these names.
    static Telling of(Referral referral, String sender, String receiver) {
        var state = referral.state();
        var day = state.mark().day();
        var facts = new Facts(sender, receiver, referral.request().support(), state.due(), day, null, "", null);
        return switch (state) {
            case Sent _ -> told(state, "sent", facts);
            case Reopened it -> told(state, "reopened", facts.saying(it.why()));
            case Accepted it -> told(state, "accepted", facts.saying(it.firstStep()));
            case Postponed it -> told(state, "postponed", facts.saying(it.why()));
            case Started it -> told(state, "started", facts.on(it.day()));
            case Extended it -> told(state, "extended", facts.saying(it.why()));
            case Ended it -> told(state, "ended", facts.on(it.day()));
            case EndedEarly it -> told(state, "ended_early", facts.on(it.day()).coded(it.reason()), words(it.words()));
            case Reported it -> told(state, "reported", facts.reporting(it.report()), open(it.report()));
            case Declined it ->
                told(state, "declined", facts.coded(it.reason()), words(it.words()), instead(it.instead()));
            case Withdrawn it -> told(state, "withdrawn", facts.coded(it.reason()), words(it.words()));
            case Frozen _ -> told(state, "frozen", facts);
            case ConsentWithdrawn _ -> told(state, "consent_withdrawn", facts);
            case Closed it -> told(state, "closed_" + after(referral), facts.coded(it.onward()));
        };
    }

    private static Telling told(State state, String key, Facts facts, Also... also) {
        var all = new ArrayList<>(List.of(also));
        if (state.mark().channel() != Channel.HERE)
            all.add(new Also("by_" + state.mark().channel(), "."));
        all.removeIf(it -> it.words().isBlank());
        return new Telling(
                PREFIX + key,
                all.stream().map(it -> new Also(PREFIX + it.key(), it.words())).toList(),
                facts);
    }

    private static Also words(String words) {
        return new Also("words", Facts.sentence(words));
    }

    private static Also instead(String words) {
        return new Also("instead", Facts.sentence(words));
    }

    private static Also open(Report report) {
        return new Also("stays_open", Facts.sentence(report.staysOpen()));
    }

    /// What had been read before it was closed.
    private static String after(Referral closed) {
        var thread = closed.thread();
        return switch (thread.get(thread.size() - 2)) {
            case Declined _ -> "decline";
            case Withdrawn _ -> "withdrawal";
            case Frozen _, ConsentWithdrawn _ -> "undoing";
            default -> "report";
        };
    }
}
