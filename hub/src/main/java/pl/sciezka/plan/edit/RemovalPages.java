package pl.sciezka.plan.edit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.plan.PlanId;
import pl.sciezka.plan.joint.EditProblem;
import pl.sciezka.plan.reading.PlanHead;
import pl.sciezka.plan.reading.PlanReading;
import pl.sciezka.plan.reading.PlanRoom;
import pl.sciezka.plan.step.ActionId;
import pl.sciezka.plan.step.Barrier;
import pl.sciezka.plan.step.BarrierId;
import pl.sciezka.plan.step.ChangeReason;
import pl.sciezka.plan.step.Edit;
import pl.sciezka.plan.step.Goal;
import pl.sciezka.plan.step.GoalId;
import pl.sciezka.plan.step.Why;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;

/// Taking a barrier, a goal or an action out of a plan, with a reason; its trace stays.
@Pages("/plans/{plan}/removal/{kind}/{step}")
class RemovalPages {

    private final PlanReading reading;
    private final PlanRoom room;
    private final EditPlan editPlan;

    RemovalPages(PlanReading reading, PlanRoom room, EditPlan editPlan) {
        this.reading = reading;
        this.room = room;
        this.editPlan = editPlan;
    }

    /// The three kinds of step that a removal can be asked for.
    enum StepKind {
        BARRIER,
        GOAL,
        ACTION
    }

    record Removal(
            PlanHead head,
            StepKind kind,
            UUID step,
            String name,
            long actions,
            String reason,
            String note,
            FormErrors errors,
            @Nullable EditProblem problem)
            implements FormPage {

        Removal with(EditProblem found) {
            return new Removal(head, kind, step, name, actions, reason, note, errors, found);
        }

        @Override
        public boolean conflicts() {
            return problem != null;
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page removal(@PathVariable PlanId plan, @PathVariable StepKind kind, @PathVariable UUID step) {
        return removal(reading.head(plan), kind, step, "", "", FormErrors.none());
    }

    @PostMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page remove(
            @PathVariable PlanId plan,
            @PathVariable StepKind kind,
            @PathVariable UUID step,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String note) {
        var open = room.decide(plan);
        var errors = ReasonForm.errors(FormErrors.collect(), reason, note).done();
        var form = removal(reading.head(open), kind, step, reason, note, errors);
        if (errors.any()) return form;
        var edit = edit(kind, step, ReasonForm.why(reason, note));
        return EditAnswer.to(plan, editPlan.edit(open, edit), "plan.removed", form::with);
    }

    private static Removal removal(
            PlanHead head, StepKind kind, UUID step, String reason, String note, FormErrors errors) {
        var steps = head.open().plan().seenBy(head.open().us());
        var name = switch (kind) {
            case BARRIER -> steps.barrier(new BarrierId(step)).map(Barrier::name);
            case GOAL -> steps.goal(new GoalId(step)).map(Goal::text);
            case ACTION ->
                steps.action(new ActionId(step)).map(it -> it.commitment().what());
        };
        var actions = steps.removedBy(edit(kind, step, new Why(ChangeReason.MISTAKE, "")))
                .size();
        return new Removal(head, kind, step, name.orElseThrow(Absent::new), actions, reason, note, errors, null);
    }

    private static Edit edit(StepKind kind, UUID step, Why why) {
        return switch (kind) {
            case BARRIER -> new Edit.RemoveBarrier(new BarrierId(step), why);
            case GOAL -> new Edit.RemoveGoal(new GoalId(step), why);
            case ACTION -> new Edit.RemoveAction(new ActionId(step), why);
        };
    }
}
