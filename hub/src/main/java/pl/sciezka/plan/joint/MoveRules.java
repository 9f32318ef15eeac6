package pl.sciezka.plan.joint;

import java.util.List;
import java.util.Optional;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.plan.joint.Verdict.Because;
import pl.sciezka.plan.step.ActionId;
import pl.sciezka.plan.step.ActionStage;
import pl.sciezka.plan.step.Owner;
import pl.sciezka.plan.step.PlanAction;
import pl.sciezka.plan.step.WaitingOrder;

/// May this card move there (zasady ruchu kart)? The only answer to it: the board asks before it draws a button, the
/// use case asks again before it acts.
public class MoveRules {

    private final JointPlan plan;
    private final InstitutionId mover;

    public MoveRules(JointPlan plan, InstitutionId mover) {
        this.plan = plan;
        this.mover = mover;
    }

    public Verdict judge(ActionId id, ActionStage target) {
        var found = plan.steps().action(id).or(() -> plan.preview().action(id)).filter(it -> !it.removed());
        if (found.isEmpty()) return Verdict.no(Because.ACTION_GONE);
        var action = found.get();
        if (action.stage() == target) return Verdict.no(Because.ALREADY_THERE);
        return ofPlan().or(() -> ofOwner(action))
                .or(() -> ofOrder(action, target))
                .or(() -> ofPerson(action, target))
                .or(() -> ofWaiting(action, target))
                .or(() -> ofChanges(action, target))
                .orElseGet(Verdict.Allowed::new);
    }

    private Optional<Verdict> ofPlan() {
        return switch (plan.state()) {
            case JointPlan.State.Active _ -> Optional.empty();
            case JointPlan.State.Draft _, JointPlan.State.Refused _, JointPlan.State.ToBeAgreed _ ->
                Optional.of(Verdict.no(Because.PLAN_NOT_AGREED));
            case JointPlan.State.Suspended _ -> Optional.of(Verdict.no(Because.PLAN_SUSPENDED));
            case JointPlan.State.Closed _ -> Optional.of(Verdict.no(Because.PLAN_CLOSED));
            case JointPlan.State.Frozen _ -> Optional.of(Verdict.no(Because.PLAN_FROZEN));
        };
    }

    private Optional<Verdict> ofOwner(PlanAction action) {
        return switch (action.commitment().owner()) {
            case Owner.ToBeSettled _ -> Optional.of(Verdict.no(Because.OWNER_NOT_SETTLED));
            case Owner.Former _ -> Optional.of(Verdict.no(Because.OWNER_LEFT));
            case Owner.Member(var owner) ->
                owner.equals(mover) ? Optional.empty() : Optional.of(Verdict.no(Because.NOT_YOUR_ACTION));
        };
    }

    /// Which way cards go at all.
    private static Optional<Verdict> ofOrder(PlanAction action, ActionStage target) {
        if (target == ActionStage.PROPOSED) return Optional.of(Verdict.no(Because.AGREED_BEFORE));
        return switch (action.stage()) {
            case PROPOSED -> Optional.of(Verdict.no(Because.NOT_YET_AGREED));
            case AGREED, IN_PROGRESS -> Optional.empty();
            case PUT_OFF ->
                target == ActionStage.DONE ? Optional.of(Verdict.no(Because.RESUME_FIRST)) : Optional.empty();
            case DONE ->
                target == ActionStage.IN_PROGRESS ? Optional.empty() : Optional.of(Verdict.no(Because.DONE_BEFORE));
            case DROPPED ->
                target == ActionStage.AGREED ? Optional.empty() : Optional.of(Verdict.no(Because.DROPPED_BEFORE));
        };
    }

    private static Optional<Verdict> ofPerson(PlanAction action, ActionStage target) {
        return works(target) && action.commitment().person() == null
                ? Optional.of(Verdict.no(Because.NO_PERSON))
                : Optional.empty();
    }

    private Optional<Verdict> ofWaiting(PlanAction action, ActionStage target) {
        if (!works(target)) return Optional.empty();
        var missing = new WaitingOrder(plan.steps()).missing(action);
        var dropped =
                missing.stream().filter(it -> it.stage() == ActionStage.DROPPED).toList();
        if (!dropped.isEmpty()) return Optional.of(Verdict.no(Because.WAITS_FOR_DROPPED, dropped));
        return missing.isEmpty() ? Optional.empty() : Optional.of(Verdict.no(Because.WAITS_FOR, missing));
    }

    /// What ends an action would make an open change of it meaningless without anybody having said so.
    private Optional<Verdict> ofChanges(PlanAction action, ActionStage target) {
        if (!target.last()) return Optional.empty();
        return plan.openChangeOf(action.id())
                .map(it -> new Verdict.NotAllowed(Because.CHANGE_OPEN, List.of(), it.number()));
    }

    private static boolean works(ActionStage target) {
        return target == ActionStage.IN_PROGRESS || target == ActionStage.DONE;
    }
}
