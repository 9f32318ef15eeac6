package pl.sciezka.plan.joint;

import pl.sciezka.plan.joint.Happening.Kind;
import pl.sciezka.plan.step.ActionId;
import pl.sciezka.plan.step.ActionStage;
import pl.sciezka.plan.step.Author;
import pl.sciezka.plan.step.BarrierTurn;
import pl.sciezka.plan.step.PlanAction;
import pl.sciezka.plan.step.Steps;

/// Moving a card (ruch karty) after the rules allowed it.
public class Moving {

    private final JointPlan plan;
    private final Author by;

    public Moving(JointPlan plan, Author by) {
        this.plan = plan;
        this.by = by;
    }

    public sealed interface Result {
        record Moved(Told told) implements Result {}

        record Stays(Verdict.NotAllowed why) implements Result {}
    }

    public Result move(ActionId id, Move move) {
        var found = plan.steps().action(id).filter(it -> !it.removed());
        if (found.isEmpty()) return new Result.Stays(Verdict.no(Verdict.Because.ACTION_GONE));
        var action = found.get();
        var target = move.target(action.stage());
        if (needsReopening(action, move)) return new Result.Stays(Verdict.no(finished(action)));
        return switch (new MoveRules(plan, by.institution()).judge(id, target)) {
            case Verdict.NotAllowed no -> new Result.Stays(no);
            case Verdict.Allowed _ -> new Result.Moved(moved(action, move));
        };
    }

    /// What is finished is taken up again only with a reason.
    private static boolean needsReopening(PlanAction action, Move move) {
        return action.stage().last() && !(move instanceof Move.Reopen);
    }

    private static Verdict.Because finished(PlanAction action) {
        return action.stage() == ActionStage.DONE ? Verdict.Because.DONE_BEFORE : Verdict.Because.DROPPED_BEFORE;
    }

    private Told moved(PlanAction action, Move move) {
        var steps = plan.steps().with(action.in(move.result(action.stage(), by.on())));
        return Told.of(plan.with(workedOn(steps, action, move)), sentence(action, move));
    }

    /// The first start of an action is the beginning of work on its barrier.
    private Steps workedOn(Steps steps, PlanAction action, Move move) {
        if (!(move instanceof Move.Start)) return steps;
        return steps.goal(action.goal())
                .flatMap(goal -> steps.barrier(goal.barrier()))
                .filter(it -> it.can(BarrierTurn.WORK_ON))
                .map(it -> steps.with(it.turn(BarrierTurn.WORK_ON, by.on())))
                .orElse(steps);
    }

    private Happening sentence(PlanAction action, Move move) {
        var what = action.commitment().what();
        var us = by.institution();
        return switch (move) {
            case Move.ToAgreed _ -> Happening.of(Kind.ACTION_BACK_TO_AGREED, what, us);
            case Move.Start _ -> Happening.of(Kind.ACTION_STARTED, what, us);
            case Move.Finish _ -> Happening.of(Kind.ACTION_DONE, what, us);
            case Move.PutOff(var reason, var until) -> Happening.of(Kind.ACTION_PUT_OFF, what, us, until, reason);
            case Move.Drop(var reason) -> Happening.of(Kind.ACTION_DROPPED, what, us, reason);
            case Move.Reopen(var reason) -> Happening.of(Kind.ACTION_REOPENED, what, us, reason);
        };
    }
}
