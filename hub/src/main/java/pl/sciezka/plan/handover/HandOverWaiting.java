package pl.sciezka.plan.handover;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Acting;
import pl.sciezka.partnership.HandOvers;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// Own actions that nobody has taken over.
@Component
class HandOverWaiting implements WaitingItems {

    private final HandOvers handOvers;
    private final OwnActions actions;

    HandOverWaiting(HandOvers handOvers, OwnActions actions) {
        this.handOvers = handOvers;
        this.actions = actions;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        return handOvers.waiting(
                staff,
                "plan.hand-over.waits",
                "plan.hand-over.actions",
                "/plans/hand-over",
                others -> actions.count(staff.institution(), others));
    }
}
