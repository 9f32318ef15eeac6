package pl.sciezka.referral.course;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.referral.ReferralId;
import pl.sciezka.referral.ReferralMoved;
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
import pl.sciezka.referral.course.State.Running;
import pl.sciezka.referral.course.State.Sent;
import pl.sciezka.referral.course.State.Started;
import pl.sciezka.referral.course.State.Stopped;
import pl.sciezka.referral.course.State.Taken;
import pl.sciezka.referral.course.State.Unanswered;
import pl.sciezka.referral.course.State.Unreported;
import pl.sciezka.referral.course.State.Withdrawn;

/// Referral (skierowanie): one institution asks another, or a unit of its own, to support a client, and learns how it
/// ended. The thread is the states lived through, the last one current; it only grows, also when reopened.
public record Referral(ReferralId id, Route route, PersonId person, Request request, List<State> thread) {

    public Referral {
        thread = List.copyOf(thread);
        if (thread.isEmpty()) throw new IllegalArgumentException("A referral has been sent");
    }

    public static Referral sent(
            ReferralId id, Route route, PersonId person, Request request, Mark mark, Clocks clocks) {
        return new Referral(id, route, person, request, List.of(new Sent(mark, clocks.answerBy(mark.day()))));
    }

    public State state() {
        return thread.getLast();
    }

    /// Whether the receiver still works on it, so that what it carries has to be true.
    public boolean goesOn() {
        return openToReceiver() && !(state() instanceof Closed);
    }

    /// Whether the receiver may read what is carried: not once it has declined, or the sender has withdrawn.
    public boolean openToReceiver() {
        return switch (state()) {
            case Declined _, Withdrawn _, Stopped _ -> false;
            case Closed _ -> thread.get(thread.size() - 2) instanceof Reported;
            case Unanswered _, Taken _, Running _, Unreported _, Reported _ -> true;
        };
    }

    /// `SENT`, `ENDED_EARLY` …
    public String kind() {
        return StepRow.kind(state());
    }

    ReferralMoved moved() {
        return new ReferralMoved(id, version(), kind(), route.sender(), route.receiver());
    }

    /// The number of steps so far; a step that another one overtook does not fit any more.
    public int version() {
        return thread.size();
    }

    /// Takes the client over from a named day (null: by when the clock says) and tells the first step the client takes.
    Referral accept(Mark mark, @Nullable LocalDate start, String firstStep, Clocks clocks) {
        return switch (state()) {
            case Unanswered _ ->
                step(Move.ACCEPT, mark, () -> {
                    var due = start == null ? clocks.startBy(mark.day()) : notBefore(mark.day(), start);
                    return new Accepted(mark, due, said(firstStep));
                });
            case Taken _, Running _, Unreported _, Reported _, Declined _, Withdrawn _, Stopped _, Closed _ ->
                throw illegal(Move.ACCEPT, mark);
        };
    }

    /// Declines with a coded reason; also after acceptance, but then only with a proposal of what instead.
    Referral decline(Mark mark, DeclineReason reason, String words, String instead, Clocks clocks) {
        return switch (state()) {
            case Unanswered _ -> declined(mark, reason, words, instead, clocks);
            case Taken _ -> declined(mark, reason, words, said(instead), clocks);
            case Running _, Unreported _, Reported _, Declined _, Withdrawn _, Stopped _, Closed _ ->
                throw illegal(Move.DECLINE, mark);
        };
    }

    Referral start(Mark mark, LocalDate day, LocalDate until) {
        return switch (state()) {
            case Taken _ ->
                step(Move.START, mark, () -> new Started(mark, notAfter(mark.day(), day), notBefore(day, until)));
            case Unanswered _, Running _, Unreported _, Reported _, Declined _, Withdrawn _, Stopped _, Closed _ ->
                throw illegal(Move.START, mark);
        };
    }

    /// A new day for the start, or for the end of running support, with the reason.
    Referral move(Mark mark, LocalDate day, String why) {
        return switch (state()) {
            case Taken _ -> step(Move.POSTPONE, mark, () -> new Postponed(mark, notBefore(mark.day(), day), said(why)));
            case Running _ -> step(Move.EXTEND, mark, () -> new Extended(mark, notBefore(mark.day(), day), said(why)));
            case Unanswered _, Unreported _, Reported _, Declined _, Withdrawn _, Stopped _, Closed _ ->
                throw illegal(Move.POSTPONE, mark);
        };
    }

    Referral end(Mark mark, LocalDate day, Clocks clocks) {
        return switch (state()) {
            case Running _ ->
                step(Move.END, mark, () -> new Ended(mark, notAfter(mark.day(), day), clocks.reportBy(mark.day())));
            case Unanswered _, Taken _, Unreported _, Reported _, Declined _, Withdrawn _, Stopped _, Closed _ ->
                throw illegal(Move.END, mark);
        };
    }

    /// Stops it: before the start by the sender's withdrawal; running support, by either side, ends early and still
    /// owes a report.
    Referral stop(Mark mark, StopReason reason, String words, Clocks clocks) {
        return switch (state()) {
            case Unanswered _, Taken _ ->
                step(
                        Move.WITHDRAW,
                        mark,
                        () -> new Withdrawn(
                                mark, reason, saidIf(reason.needsWords(), words), clocks.readBy(mark.day())));
            case Running _ ->
                step(Move.END_EARLY, mark, () -> {
                    if (reason.onlyBeforeStart()) throw new IllegalArgumentException("Not a reason to end early");
                    var told = saidIf(reason.needsWords(), words);
                    return new EndedEarly(mark, mark.day(), reason, told, clocks.reportBy(mark.day()));
                });
            case Unreported _, Reported _, Declined _, Withdrawn _, Stopped _, Closed _ ->
                throw illegal(Move.WITHDRAW, mark);
        };
    }

    /// Answers every desired outcome, no less and no more.
    Referral report(Mark mark, Report report, Clocks clocks) {
        return switch (state()) {
            case Unreported _ ->
                step(Move.REPORT, mark, () -> {
                    if (request.content() == null || !report.answers(request.outcomes()))
                        throw new IllegalArgumentException("Report each outcome");
                    return new Reported(mark, report, clocks.readBy(mark.day()));
                });
            case Unanswered _, Taken _, Running _, Reported _, Declined _, Withdrawn _, Stopped _, Closed _ ->
                throw illegal(Move.REPORT, mark);
        };
    }

    /// The side that had to learn how it ended has read it and says what follows.
    Referral close(Mark mark, Onward onward) {
        return switch (state()) {
            case Reported _, Declined _, Withdrawn _, Stopped _ ->
                step(Move.CLOSE, mark, () -> new Closed(mark, onward));
            case Unanswered _, Taken _, Running _, Unreported _, Closed _ -> throw illegal(Move.CLOSE, mark);
        };
    }

    /// Asks again; the receiver answers anew, so that nobody is made responsible by surprise.
    Referral reopen(Mark mark, String why, Clocks clocks) {
        return switch (state()) {
            case Reported _, Declined _, Withdrawn _, Stopped _, Closed _ ->
                step(Move.REOPEN, mark, () -> new Reopened(mark, clocks.answerBy(mark.day()), said(why)));
            case Unanswered _, Taken _, Running _, Unreported _ -> throw illegal(Move.REOPEN, mark);
        };
    }

    /// The common client was undone: what is open stops, whoever undid it.
    public Referral freeze(Mark mark, Clocks clocks) {
        return switch (state()) {
            case Unanswered _, Taken _, Running _, Unreported _, Reported _ ->
                then(new Frozen(mark, clocks.readBy(mark.day())));
            case Declined _, Withdrawn _, Stopped _, Closed _ -> this;
        };
    }

    /// The client withdrew the consent it rested on: what is not over stops.
    public Referral withoutConsent(Mark mark, Clocks clocks) {
        return switch (state()) {
            case Unanswered _, Taken _, Running _, Unreported _ ->
                then(new ConsentWithdrawn(mark, clocks.readBy(mark.day())));
            case Reported _, Declined _, Withdrawn _, Stopped _, Closed _ -> this;
        };
    }

    private Referral declined(Mark mark, DeclineReason reason, String words, String instead, Clocks clocks) {
        return step(Move.DECLINE, mark, () -> {
            var told = saidIf(reason.needsWords(), words);
            return new Declined(mark, reason, told, instead.strip(), clocks.readBy(mark.day()));
        });
    }

    /// [Move] alone says who may; here it is enforced for every step.
    private Referral step(Move move, Mark mark, Supplier<State> next) {
        if (!Move.open(state(), mark.side()).contains(move)) throw illegal(move, mark);
        return then(next.get());
    }

    private Referral then(State next) {
        return new Referral(
                id,
                route,
                person,
                request,
                Stream.concat(thread.stream(), Stream.of(next)).toList());
    }

    private IllegalMove illegal(Move move, Mark mark) {
        return new IllegalMove(state(), move, mark.side());
    }

    private static String saidIf(boolean needed, String words) {
        return needed ? said(words) : words.strip();
    }

    private static String said(String words) {
        if (words.isBlank()) throw new IllegalArgumentException("This step needs words");
        return words.strip();
    }

    private static LocalDate notBefore(LocalDate earliest, LocalDate day) {
        if (day.isBefore(earliest)) throw new IllegalArgumentException("Too early a day");
        return day;
    }

    private static LocalDate notAfter(LocalDate latest, LocalDate day) {
        if (day.isAfter(latest)) throw new IllegalArgumentException("A day in the future");
        return day;
    }
}
