package pl.sciezka.referral;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import pl.sciezka.kernel.Severity;
import pl.sciezka.kernel.WorkingDays;

/// What a referral waits for (na co czeka): whose step, which one, since when and until when.
record Waiting(Side on, Move step, LocalDate since, LocalDate due) {

    /// Working days past the due day after which the coordinator of the awaited side sees it too, and then the
    /// sender's. A custom of this program, as the clocks are.
    static final int CLIMBS_AFTER = 3;

    static final int CLIMBS_FURTHER_AFTER = 5;

    /// Empty only when the referral is closed: every other state waits for exactly one side.
    static Optional<Waiting> of(State state) {
        return switch (state) {
            case State.Unanswered _ -> on(Side.RECEIVER, Move.ACCEPT, state);
            case State.Taken _ -> on(Side.RECEIVER, Move.START, state);
            case State.Running _ -> on(Side.RECEIVER, Move.END, state);
            case State.Unreported _ -> on(Side.RECEIVER, Move.REPORT, state);
            case State.Reported _, State.Declined _ -> on(Side.SENDER, Move.CLOSE, state);
            case State.Withdrawn _ -> on(Side.RECEIVER, Move.CLOSE, state);
            case State.Closed _ -> Optional.empty();
        };
    }

    private static Optional<Waiting> on(Side side, Move step, State state) {
        return Optional.ofNullable(state.due())
                .map(due -> new Waiting(side, step, state.mark().day(), due));
    }

    Severity severity(LocalDate today) {
        return Severity.of(due, today);
    }

    /// Whose coordinators see it on that day, beside the people it waits for.
    Set<Side> climbedTo(LocalDate today) {
        int late = Severity.workingDaysLate(due, today);
        var coordinators = EnumSet.noneOf(Side.class);
        if (late >= CLIMBS_AFTER) coordinators.add(on);
        if (late >= CLIMBS_FURTHER_AFTER) coordinators.add(Side.SENDER);
        return coordinators;
    }

    /// For how many working days it has waited.
    int workingDays(LocalDate today) {
        return WorkingDays.between(since, today);
    }
}
