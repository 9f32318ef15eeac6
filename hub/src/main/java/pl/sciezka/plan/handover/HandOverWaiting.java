package pl.sciezka.plan.handover;

import java.util.List;
import java.util.Set;
import java.util.function.ToLongBiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.partnership.HandOvers;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// Own actions and plans that nobody has taken over.
@Component
class HandOverWaiting implements WaitingItems {

    private final HandOvers handOvers;
    private final OwnActions actions;
    private final LedPlans plans;

    HandOverWaiting(HandOvers handOvers, OwnActions actions, LedPlans plans) {
        this.handOvers = handOvers;
        this.actions = actions;
        this.plans = plans;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        return Stream.concat(
                        waiting(staff, "plan.hand-over.actions", "", actions::count),
                        waiting(staff, "plan.hand-over.plans", "/lead", plans::count))
                .toList();
    }

    private Stream<Waiting> waiting(
            Acting.Staff staff, String what, String room, ToLongBiFunction<InstitutionId, Set<InstitutionId>> count) {
        return handOvers
                .waiting(
                        staff,
                        "plan.hand-over.waits",
                        what,
                        "/plans/hand-over" + room,
                        others -> count.applyAsLong(staff.institution(), others))
                .stream();
    }
}
