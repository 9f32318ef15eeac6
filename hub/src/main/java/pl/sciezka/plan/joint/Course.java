package pl.sciezka.plan.joint;

import java.time.LocalDate;
import java.util.List;
import pl.sciezka.plan.joint.Happening.Kind;
import pl.sciezka.plan.step.Author;
import pl.sciezka.plan.step.BarrierId;
import pl.sciezka.plan.step.BarrierTurn;
import pl.sciezka.plan.step.Goal;
import pl.sciezka.plan.step.GoalGrade;
import pl.sciezka.plan.step.GoalId;

/// Course of a plan (przebieg planu): what becomes of barriers and goals, rest, end and return.
public class Course {

    private final JointPlan plan;
    private final Author by;

    public Course(JointPlan plan, Author by) {
        this.plan = plan;
        this.by = by;
    }

    public sealed interface Result {
        record Done(Told told) implements Result {}

        record Impossible(Because reason, List<Goal> because) implements Result {}
    }

    public enum Because {
        WRONG_STATE,
        STEP_GONE,
        GOAL_WITHOUT_RESULT,
        CHANGE_OPEN,
        IN_PAST
    }

    public Result turn(BarrierId id, BarrierTurn turn) {
        if (!(plan.state() instanceof JointPlan.State.Active)) return no(Because.WRONG_STATE);
        var found = plan.steps().liveBarriers().stream()
                .filter(it -> it.id().equals(id))
                .findFirst();
        if (found.isEmpty()) return no(Because.STEP_GONE);
        if (!found.get().can(turn)) return no(Because.WRONG_STATE);
        var kind = switch (turn) {
            case WORK_ON -> Kind.BARRIER_WORKED_ON;
            case LIFT -> Kind.BARRIER_LIFTED;
            case RETURN -> Kind.BARRIER_RETURNED;
        };
        return done(
                plan.with(plan.steps().with(found.get().turn(turn, by.on()))),
                Happening.of(kind, found.get().name()));
    }

    public Result end(GoalId id, GoalGrade grade, String sentence) {
        if (!(plan.state() instanceof JointPlan.State.Active)) return no(Because.WRONG_STATE);
        var found = plan.steps().liveGoals().stream()
                .filter(it -> it.id().equals(id))
                .findFirst();
        if (found.isEmpty()) return no(Because.STEP_GONE);
        var ended = found.get().ended(new Goal.Result(grade, sentence.strip(), by.on()));
        return done(
                plan.with(plan.steps().with(ended)),
                Happening.of(Kind.GOAL_ENDED, ended.text(), grade, sentence.strip()));
    }

    public Result suspend(SuspendReason reason, LocalDate until) {
        if (!(plan.state() instanceof JointPlan.State.Active)) return no(Because.WRONG_STATE);
        if (!until.isAfter(by.on())) return no(Because.IN_PAST);
        return done(
                plan.in(new JointPlan.State.Suspended(by.on(), reason, until)),
                Happening.of(Kind.PLAN_SUSPENDED, until, reason));
    }

    public Result resume() {
        return plan.state() instanceof JointPlan.State.Suspended
                ? done(plan.in(new JointPlan.State.Active(by.on())), Happening.of(Kind.PLAN_RESUMED))
                : no(Because.WRONG_STATE);
    }

    /// Nothing ends without an answer: each goal has its result, no change hangs, and what stays open is said.
    public Result close(CloseReason reason, String staysOpen) {
        if (!(plan.state() instanceof JointPlan.State.Active)) return no(Because.WRONG_STATE);
        if (!plan.openChanges().isEmpty()) return no(Because.CHANGE_OPEN);
        var without = plan.steps().liveGoals().stream()
                .filter(it -> it.result() == null)
                .toList();
        if (!without.isEmpty()) return new Result.Impossible(Because.GOAL_WITHOUT_RESULT, without);
        return done(
                plan.in(new JointPlan.State.Closed(by.on(), reason, staysOpen.strip())),
                Happening.of(Kind.PLAN_CLOSED, reason, staysOpen.strip()));
    }

    public Result reopen(ReopenReason reason) {
        return plan.state() instanceof JointPlan.State.Closed
                ? done(plan.in(new JointPlan.State.Active(by.on())), Happening.of(Kind.PLAN_REOPENED, reason))
                : no(Because.WRONG_STATE);
    }

    private static Result done(JointPlan plan, Happening happening) {
        return new Result.Done(Told.of(plan, happening));
    }

    private static Result no(Because reason) {
        return new Result.Impossible(reason, List.of());
    }
}
