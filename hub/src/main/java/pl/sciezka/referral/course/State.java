package pl.sciezka.referral.course;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a referral stands (stan skierowania). Each state keeps who brought it there and, unless it is closed, the day
/// on which the next step is due; the states lived through are the referral's thread.
public sealed interface State {

    Mark mark();

    /// Day of the next step, fixed when the state began; null only when nothing is awaited.
    @Nullable
    LocalDate due();

    /// Waits for an answer.
    sealed interface Unanswered extends State {}

    record Sent(Mark mark, LocalDate due) implements Unanswered {}

    record Reopened(Mark mark, LocalDate due, String why) implements Unanswered {}

    /// Taken over by the receiver, who named the day of the start.
    sealed interface Taken extends State {}

    record Accepted(Mark mark, LocalDate due, String firstStep) implements Taken {}

    record Postponed(Mark mark, LocalDate due, String why) implements Taken {}

    /// Support goes on until the named day.
    sealed interface Running extends State {}

    record Started(Mark mark, LocalDate day, LocalDate due) implements Running {}

    record Extended(Mark mark, LocalDate due, String why) implements Running {}

    /// Over, not yet reported.
    sealed interface Unreported extends State {}

    record Ended(Mark mark, LocalDate day, LocalDate due) implements Unreported {}

    record EndedEarly(Mark mark, LocalDate day, StopReason reason, String words, LocalDate due) implements Unreported {}

    record Reported(Mark mark, Report report, LocalDate due) implements State {}

    /// Declined; `instead` says what the receiver proposes, and is required once it had accepted.
    record Declined(Mark mark, DeclineReason reason, String words, String instead, LocalDate due) implements State {}

    record Withdrawn(Mark mark, StopReason reason, String words, LocalDate due) implements State {}

    /// It lost what it stood on: nothing goes on, the receiver sees nothing, and the sender decides what follows.
    sealed interface Stopped extends State {}

    /// The two records turned out not to be one person, or an institution left the common client.
    record Frozen(Mark mark, LocalDate due) implements Stopped {}

    /// The client withdrew the consent on which alone it rested.
    record ConsentWithdrawn(Mark mark, LocalDate due) implements Stopped {}

    record Closed(Mark mark, Onward onward) implements State {
        @Override
        public @Nullable LocalDate due() {
            return null;
        }
    }
}
