package pl.sciezka.plan.course;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.plan.PlanId;
import pl.sciezka.plan.joint.CloseReason;
import pl.sciezka.plan.joint.Course;
import pl.sciezka.plan.joint.ReopenReason;
import pl.sciezka.plan.joint.SuspendReason;
import pl.sciezka.plan.reading.Codes;
import pl.sciezka.plan.reading.FreezePlan;
import pl.sciezka.plan.reading.OpenPlan;
import pl.sciezka.plan.reading.PlanHead;
import pl.sciezka.plan.reading.PlanReading;
import pl.sciezka.plan.reading.PlanRoom;
import pl.sciezka.plan.step.BarrierId;
import pl.sciezka.plan.step.BarrierTurn;
import pl.sciezka.plan.step.Goal;
import pl.sciezka.plan.step.GoalGrade;
import pl.sciezka.plan.step.GoalId;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.TypedDay;

/// What becomes of barriers, goals and the whole plan: lifted, reached, rested, ended, taken up again.
@Pages("/plans/{plan}")
class CoursePages {

    private static final int LONGEST = 300;

    private final PlanReading reading;
    private final PlanRoom room;
    private final SteerPlan steerPlan;
    private final FreezePlan freezePlan;

    CoursePages(PlanReading reading, PlanRoom room, SteerPlan steerPlan, FreezePlan freezePlan) {
        this.reading = reading;
        this.room = room;
        this.steerPlan = steerPlan;
        this.freezePlan = freezePlan;
    }

    record Ending(
            PlanHead head, EndingForm form, FormErrors errors, Course.@Nullable Because problem, List<Goal> because)
            implements FormPage {

        @Override
        public boolean conflicts() {
            return problem != null;
        }
    }

    /// What was typed on the page of the ending: to rest (`why`, `until`), to close (`reason`, `open`), to reopen.
    record EndingForm(
            @Nullable String why,
            @Nullable String until,
            @Nullable String reason,
            @Nullable String open,
            @Nullable String again) {

        static final EndingForm EMPTY = new EndingForm(null, null, null, null, null);
    }

    record GoalResult(PlanHead head, Goal goal, String grade, String sentence, FormErrors errors) implements FormPage {}

    @GetMapping("/ending")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page ending(@PathVariable PlanId plan) {
        return new Ending(reading.head(plan), EndingForm.EMPTY, FormErrors.none(), null, List.of());
    }

    @PostMapping("/suspension")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page suspend(@PathVariable PlanId plan, @ModelAttribute EndingForm form) {
        var open = room.decide(plan);
        var reason = Codes.of(SuspendReason.class, form.why());
        var day = TypedDay.read(typed(form.until()));
        var errors = FormErrors.collect()
                .when(reason.isEmpty(), "why", "plan.error.reason")
                .when(day.isEmpty(), "until", "plan.error.day")
                .when(day.filter(it -> !it.isAfter(open.today())).isPresent(), "until", "plan.error.day-past")
                .done();
        return ending(open, form, errors, "plan.suspended", it -> it.suspend(reason.orElseThrow(), day.orElseThrow()));
    }

    @PostMapping("/resumption")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page resume(@PathVariable PlanId plan) {
        return ending(room.decide(plan), EndingForm.EMPTY, FormErrors.none(), "plan.resumed", Course::resume);
    }

    @PostMapping("/closing")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page close(@PathVariable PlanId plan, @ModelAttribute EndingForm form) {
        var reason = Codes.of(CloseReason.class, form.reason());
        var staysOpen = typed(form.open());
        var errors = FormErrors.collect()
                .when(reason.isEmpty(), "reason", "plan.error.reason")
                .when(staysOpen.isEmpty(), "open", "plan.error.stays-open")
                .when(staysOpen.length() > LONGEST, "open", "plan.error.note-long")
                .done();
        return ending(room.decide(plan), form, errors, "plan.closed", it -> it.close(reason.orElseThrow(), staysOpen));
    }

    @PostMapping("/reopening")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page reopen(@PathVariable PlanId plan, @ModelAttribute EndingForm form) {
        var reason = Codes.of(ReopenReason.class, form.again());
        var errors = FormErrors.collect()
                .when(reason.isEmpty(), "again", "plan.error.reason")
                .done();
        return ending(room.decide(plan), form, errors, "plan.reopened", it -> it.reopen(reason.orElseThrow()));
    }

    private Page ending(
            OpenPlan open, EndingForm form, FormErrors errors, String notice, Function<Course, Course.Result> step) {
        if (errors.any()) return new Ending(reading.head(open), form, errors, null, List.of());
        return answer(open, form, steerPlan.steer(open, step), notice);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /// What partners left without handing it over cannot be gone on with; each keeps its own part.
    @PostMapping("/freezing")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page freeze(@PathVariable PlanId plan) {
        var head = reading.head(plan);
        if (!head.mayFreeze() || !freezePlan.hidden(head.open())) throw new Absent();
        return Redirect.to(head.path()).saying("plan.frozen");
    }

    @PostMapping("/barriers/{barrier}/turn")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page turn(@PathVariable PlanId plan, @PathVariable BarrierId barrier, @RequestParam String turn) {
        var open = room.decide(plan);
        var chosen = Codes.of(BarrierTurn.class, turn).orElseThrow(Absent::new);
        var result = steerPlan.steer(open, it -> it.turn(barrier, chosen));
        var notice = result instanceof Course.Result.Done ? "plan.barrier." + chosen : "plan.barrier.stays";
        return Redirect.to("/plans/" + plan.value() + "/list").saying(notice);
    }

    @GetMapping("/goals/{goal}/result")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page result(@PathVariable PlanId plan, @PathVariable GoalId goal) {
        var head = reading.head(plan);
        var found = found(head.open(), goal);
        var known = found.result();
        return new GoalResult(
                head,
                found,
                known == null ? "" : known.grade().name(),
                known == null ? "" : known.sentence(),
                FormErrors.none());
    }

    @PostMapping("/goals/{goal}/result")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page end(
            @PathVariable PlanId plan,
            @PathVariable GoalId goal,
            @RequestParam(defaultValue = "") String grade,
            @RequestParam(defaultValue = "") String sentence) {
        var open = room.decide(plan);
        var chosen = Codes.of(GoalGrade.class, grade);
        var errors = FormErrors.collect()
                .when(chosen.isEmpty(), "grade", "plan.error.grade")
                .when(sentence.isBlank(), "sentence", "plan.error.sentence")
                .when(sentence.length() > LONGEST, "sentence", "plan.error.note-long")
                .done();
        if (errors.any()) return new GoalResult(reading.head(open), found(open, goal), grade, sentence, errors);
        var result = steerPlan.steer(open, it -> it.end(goal, chosen.orElseThrow(), sentence));
        return result instanceof Course.Result.Done
                ? Redirect.to("/plans/" + plan.value() + "/list").saying("plan.goal.ended")
                : answer(open, EndingForm.EMPTY, result, "plan.goal.ended");
    }

    private Page answer(OpenPlan open, EndingForm form, Course.Result result, String notice) {
        return switch (result) {
            case Course.Result.Done _ ->
                Redirect.to("/plans/" + open.plan().id().value()).saying(notice);
            case Course.Result.Impossible(var reason, var because) ->
                new Ending(reading.head(open), form, FormErrors.none(), reason, because);
        };
    }

    private static Goal found(OpenPlan open, GoalId goal) {
        return open.plan().steps().goal(goal).orElseThrow(Absent::new);
    }
}
