package pl.sciezka.plan.edit;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.plan.PlanId;
import pl.sciezka.plan.joint.EditProblem;
import pl.sciezka.plan.reading.Codes;
import pl.sciezka.plan.reading.OpenPlan;
import pl.sciezka.plan.reading.PlanHead;
import pl.sciezka.plan.reading.PlanReading;
import pl.sciezka.plan.reading.PlanRoom;
import pl.sciezka.plan.step.Barrier;
import pl.sciezka.plan.step.BarrierId;
import pl.sciezka.plan.step.Edit;
import pl.sciezka.plan.step.Goal;
import pl.sciezka.plan.step.GoalId;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.skeleton.LifeArea;

/// Adding barriers and goals, and changing the words of a goal.
@Pages("/plans/{plan}")
class OutlinePages {

    private final PlanReading reading;
    private final PlanRoom room;
    private final EditPlan editPlan;

    OutlinePages(PlanReading reading, PlanRoom room, EditPlan editPlan) {
        this.reading = reading;
        this.room = room;
        this.editPlan = editPlan;
    }

    /// A new barrier, or a goal (new under a barrier, or an existing one); null fields are what it is not.
    /// `changedMeanwhile` when a colleague saved other words of the goal while these were typed.
    record StepForm(
            PlanHead head,
            @Nullable Barrier barrier,
            @Nullable Goal goal,
            String area,
            String text,
            String reason,
            String note,
            FormErrors errors,
            @Nullable EditProblem problem,
            boolean changedMeanwhile)
            implements FormPage {

        StepForm with(EditProblem found) {
            return new StepForm(head, barrier, goal, area, text, reason, note, errors, found, false);
        }

        @Override
        public boolean conflicts() {
            return problem != null || changedMeanwhile;
        }
    }

    @GetMapping("/barriers/new")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page newBarrier(@PathVariable PlanId plan) {
        return new StepForm(reading.head(plan), null, null, "", "", "", "", FormErrors.none(), null, false);
    }

    @PostMapping("/barriers/new")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page addBarrier(
            @PathVariable PlanId plan,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String note) {
        var open = room.decide(plan);
        var chosen = Codes.of(LifeArea.class, area);
        var errors = ReasonForm.errors(
                        FormErrors.collect()
                                .when(chosen.isEmpty(), "area", "plan.error.area")
                                .when(text.isBlank(), "text", "plan.error.text-missing")
                                .when(text.length() > Barrier.LONGEST, "text", "plan.error.text-long"),
                        reason,
                        note)
                .done();
        var form = new StepForm(reading.head(open), null, null, area, text, reason, note, errors, null, false);
        if (errors.any()) return form;
        var edit = new Edit.AddBarrier(BarrierId.next(), chosen.orElseThrow(), text, ReasonForm.why(reason, note));
        return EditAnswer.to(plan, editPlan.edit(open, edit), "plan.saved", form::with);
    }

    @GetMapping("/barriers/{barrier}/goals/new")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page newGoal(@PathVariable PlanId plan, @PathVariable BarrierId barrier) {
        var head = reading.head(plan);
        return new StepForm(head, found(head.open(), barrier), null, "", "", "", "", FormErrors.none(), null, false);
    }

    @PostMapping("/barriers/{barrier}/goals/new")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page addGoal(
            @PathVariable PlanId plan,
            @PathVariable BarrierId barrier,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String note) {
        var open = room.decide(plan);
        var form = goalForm(open, found(open, barrier), null, text, reason, note);
        if (form.errors().any()) return form;
        var edit = new Edit.AddGoal(GoalId.next(), barrier, text, ReasonForm.why(reason, note));
        return EditAnswer.to(plan, editPlan.edit(open, edit), "plan.saved", form::with);
    }

    @PostMapping("/goals/{goal}/words")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page reword(
            @PathVariable PlanId plan,
            @PathVariable GoalId goal,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String note) {
        var open = room.decide(plan);
        var saved = found(open, goal);
        if (!seen.equals(saved.text()))
            return new StepForm(reading.head(open), null, saved, "", text, reason, note, FormErrors.none(), null, true);
        var form = goalForm(open, null, saved, text, reason, note);
        if (form.errors().any()) return form;
        var edit = new Edit.RewordGoal(goal, text, ReasonForm.why(reason, note));
        return EditAnswer.to(plan, editPlan.edit(open, edit), "plan.saved", form::with);
    }

    @GetMapping("/goals/{goal}/words")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page words(@PathVariable PlanId plan, @PathVariable GoalId goal) {
        var head = reading.head(plan);
        var found = found(head.open(), goal);
        return new StepForm(head, null, found, "", found.text(), "", "", FormErrors.none(), null, false);
    }

    private StepForm goalForm(
            OpenPlan open, @Nullable Barrier barrier, @Nullable Goal goal, String text, String reason, String note) {
        var errors = ReasonForm.errors(
                        FormErrors.collect()
                                .when(text.isBlank(), "text", "plan.error.text-missing")
                                .when(text.length() > Goal.LONGEST, "text", "plan.error.text-long"),
                        reason,
                        note)
                .done();
        return new StepForm(reading.head(open), barrier, goal, "", text, reason, note, errors, null, false);
    }

    private static Barrier found(OpenPlan open, BarrierId id) {
        return open.plan().seenBy(open.us()).barrier(id).orElseThrow(Absent::new);
    }

    private static Goal found(OpenPlan open, GoalId id) {
        return open.plan().seenBy(open.us()).goal(id).orElseThrow(Absent::new);
    }
}
