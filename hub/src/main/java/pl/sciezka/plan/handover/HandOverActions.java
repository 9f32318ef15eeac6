package pl.sciezka.plan.handover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.plan.PlanId;
import pl.sciezka.plan.edit.EditPlan;
import pl.sciezka.plan.joint.AgreeingToChange;
import pl.sciezka.plan.joint.Editing;
import pl.sciezka.plan.reading.OpenPlan;
import pl.sciezka.plan.reading.PlanPartners;
import pl.sciezka.plan.reading.PlanRoom;
import pl.sciezka.plan.step.ActionId;
import pl.sciezka.plan.step.ChangeReason;
import pl.sciezka.plan.step.Commitment;
import pl.sciezka.plan.step.Edit;
import pl.sciezka.plan.step.Owner;
import pl.sciezka.plan.step.PlanAction;
import pl.sciezka.plan.step.Why;
import pl.sciezka.shell.Absent;

/// Asks another institution to take own actions over, by the change of the plan that somebody would gather by hand:
/// it is in force once everybody whom it concerns has agreed, whoever takes it over among them.
@Component
class HandOverActions {

    private static final Why WHY = new Why(ChangeReason.OTHER_INSTITUTION_DOES_IT, "");

    /// Why one could not be asked for.
    enum Because {
        NOT_A_MEMBER,
        NOT_EDITABLE,
        /// gathered, but another gathered edit or a missing day keeps it from being put forward
        NOT_PUT_FORWARD
    }

    record Left(OwnAction action, Because because) {}

    private final PlanRoom room;
    private final PlanPartners partners;
    private final EditPlan editPlan;

    HandOverActions(PlanRoom room, PlanPartners partners, EditPlan editPlan) {
        this.room = room;
        this.partners = partners;
        this.editPlan = editPlan;
    }

    /// Those for which `taker` could not be asked.
    List<Left> ask(List<OwnAction> which, InstitutionId taker) {
        var byPlan = new LinkedHashMap<PlanId, List<OwnAction>>();
        for (var action : which)
            byPlan.computeIfAbsent(new PlanId(action.plan()), _ -> new ArrayList<>())
                    .add(action);
        var left = new ArrayList<Left>();
        for (Map.Entry<PlanId, List<OwnAction>> it : byPlan.entrySet())
            left.addAll(inPlan(it.getKey(), it.getValue(), taker));
        return left;
    }

    private List<Left> inPlan(PlanId plan, List<OwnAction> actions, InstitutionId taker) {
        var open = opened(plan);
        if (open.isEmpty()) return left(actions, Because.NOT_EDITABLE);
        var before = open.get();
        if (!mayTakePart(before, taker)) return left(actions, Because.NOT_A_MEMBER);
        boolean gatheredBefore = before.plan().gatheredBy(before.us()).isPresent();
        var left = new ArrayList<Left>();
        for (var action : actions)
            if (!edited(room.decide(plan), action, taker)) left.add(new Left(action, Because.NOT_EDITABLE));
        var after = room.decide(plan);
        var gathered = after.plan().gatheredBy(after.us());
        if (gathered.isEmpty()) return left;
        if (!gatheredBefore
                && new AgreeingToChange(after.plan(), gathered.get(), after.author()).putForward()
                        instanceof AgreeingToChange.Result.Done(var told)) room.keep(after, told);
        else
            actions.stream()
                    .filter(it ->
                            left.stream().noneMatch(other -> other.action().equals(it)))
                    .toList()
                    .forEach(it -> left.add(new Left(it, Because.NOT_PUT_FORWARD)));
        return left;
    }

    /// Empty where part of the plan is hidden from us: then nobody here changes it.
    private Optional<OpenPlan> opened(PlanId plan) {
        try {
            return Optional.of(room.decide(plan));
        } catch (Absent e) {
            return Optional.empty();
        }
    }

    private boolean mayTakePart(OpenPlan open, InstitutionId taker) {
        var circle = open.circle();
        return circle != null
                && partners.mayTakePart(circle, open.us(), open.today()).contains(taker);
    }

    private boolean edited(OpenPlan open, OwnAction action, InstitutionId taker) {
        var id = new ActionId(action.id());
        var after = open.plan()
                .seenBy(open.us())
                .action(id)
                .map(PlanAction::commitment)
                .map(it -> givenTo(it, taker));
        return after.isPresent()
                && !(editPlan.edit(open, new Edit.ChangeAction(id, after.get(), WHY))
                        instanceof Editing.Result.Impossible);
    }

    /// The same promise; who does it there, they say themselves.
    private static Commitment givenTo(Commitment it, InstitutionId taker) {
        return new Commitment(it.what(), it.byClient(), new Owner.Member(taker), null, it.due(), it.waitsFor());
    }

    private static List<Left> left(List<OwnAction> actions, Because because) {
        return actions.stream().map(it -> new Left(it, because)).toList();
    }
}
