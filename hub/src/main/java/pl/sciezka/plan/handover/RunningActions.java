package pl.sciezka.plan.handover;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.RunningMatters;

/// Own actions that are not finished, and plans that the own institution leads or holds a part of, with the others.
@Component
class RunningActions implements RunningMatters {

    private final OwnActions actions;
    private final LedPlans plans;

    RunningActions(OwnActions actions, LedPlans plans) {
        this.actions = actions;
        this.plans = plans;
    }

    @Override
    public Purpose purpose() {
        return Purpose.JOINT_SERVICE;
    }

    @Override
    public List<Running> between(InstitutionId own, Set<InstitutionId> others) {
        return List.of(
                new Running("plan.running", actions.count(own, others), "/plans/hand-over"),
                new Running("plan.running.held", plans.count(own, others), "/plans/hand-over/lead"));
    }
}
