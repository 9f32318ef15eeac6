package pl.sciezka.plan.board;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CasePart;
import pl.sciezka.client.CaseParts;
import pl.sciezka.client.CommonClients;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.plan.joint.JointPlan;
import pl.sciezka.plan.joint.JointPlans;
import pl.sciezka.plan.joint.StoredPlan;
import pl.sciezka.plan.reading.NamesOf;
import pl.sciezka.plan.step.ActionStage;
import pl.sciezka.plan.step.Goal;
import pl.sciezka.plan.step.Owner;
import pl.sciezka.plan.step.PlanAction;

/// Goals and actions of the plan that runs, as parts of a case. A step belongs to the record of the institution that
/// answers for it.
@Component
class PlanInCase implements CaseParts {

    private static final String GOAL = "GOAL";
    private static final String ACTION = "ACTION";

    private final CommonClients commonClients;
    private final JointPlans plans;
    private final NamesOf names;

    PlanInCase(CommonClients commonClients, JointPlans plans, NamesOf names) {
        this.commonClients = commonClients;
        this.plans = plans;
        this.names = names;
    }

    @Override
    public Set<CasePart.Key> keys(PersonId own) {
        var keys = new HashSet<CasePart.Key>();
        running(own).ifPresent(plan -> {
            goals(plan).forEach(it -> keys.add(key(it)));
            actions(plan).forEach(it -> keys.add(key(it)));
        });
        return keys;
    }

    @Override
    public List<CasePart> parts(PersonId own, Acting.Staff reader) {
        return running(own)
                .map(plan -> Stream.<CasePart>concat(
                                goals(plan)
                                        .map(it -> new CasePart.Goal(
                                                key(it), it.provenance().holder(plan.lead()), it.text())),
                                actions(plan).map(it -> action(it, plan)))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Optional<Way> way(PersonId own) {
        var path = running(own).map(it -> "/plans/" + it.id().value()).orElse("/plans/of/" + own.value());
        return commonClients.of(own).map(_ -> new Way("plan.case.way", path));
    }

    private Optional<JointPlan> running(PersonId own) {
        return commonClients.of(own).flatMap(it -> plans.runningOf(it.id())).map(StoredPlan::plan);
    }

    private static Stream<Goal> goals(JointPlan plan) {
        return plan.steps().liveGoals().stream();
    }

    private static Stream<PlanAction> actions(JointPlan plan) {
        return plan.steps().liveActions().stream().filter(it -> it.stage() != ActionStage.DROPPED);
    }

    private CasePart.Action action(PlanAction it, JointPlan plan) {
        var owner = owner(it);
        return new CasePart.Action(
                key(it),
                owner == null ? plan.lead() : owner,
                it.goal().value(),
                it.commitment().what(),
                owner == null ? null : names.nameOf(owner),
                it.commitment().due(),
                it.stage(),
                it.stage() != ActionStage.DONE);
    }

    private static @Nullable InstitutionId owner(PlanAction it) {
        return it.commitment().owner() instanceof Owner.Member(var institution) ? institution : null;
    }

    private static CasePart.Key key(Goal it) {
        return new CasePart.Key(GOAL, it.id().value());
    }

    private static CasePart.Key key(PlanAction it) {
        return new CasePart.Key(ACTION, it.id().value());
    }
}
