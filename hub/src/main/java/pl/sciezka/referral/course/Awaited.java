package pl.sciezka.referral.course;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import pl.sciezka.kernel.Severity;

/// What a referral waits for (na kogo czeka): whose step, since when and until when. The step is the first that is open
/// to that side.
public record Awaited(Side on, LocalDate since, LocalDate due) {

    /// Working days past the due day after which the coordinator of the awaited side sees it too, and then the
    /// sender's. A custom of this program, as the clocks are.
    static final int CLIMBS_AFTER = 3;

    static final int CLIMBS_FURTHER_AFTER = 5;

    /// Empty only when the referral is closed: every other state waits for exactly one side.
    public static Optional<Awaited> in(State state) {
        var due = state.due();
        if (due == null) return Optional.empty();
        return side(state).map(side -> new Awaited(side, state.mark().day(), due));
    }

    private static Optional<Side> side(State state) {
        return switch (state) {
            case State.Unanswered _, State.Taken _, State.Running _, State.Unreported _, State.Withdrawn _ ->
                Optional.of(Side.RECEIVER);
            case State.Reported _, State.Declined _, State.Stopped _ -> Optional.of(Side.SENDER);
            case State.Closed _ -> Optional.empty();
        };
    }

    /// Whose coordinators see it on that day, beside the people it waits for.
    public Set<Side> climbedTo(LocalDate today) {
        int late = Severity.workingDaysLate(due, today);
        var coordinators = EnumSet.noneOf(Side.class);
        if (late >= CLIMBS_AFTER) coordinators.add(on);
        if (late >= CLIMBS_FURTHER_AFTER) coordinators.add(Side.SENDER);
        return coordinators;
    }
}
