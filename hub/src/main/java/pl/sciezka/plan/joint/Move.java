package pl.sciezka.plan.joint;

import java.time.LocalDate;
import pl.sciezka.plan.step.ActionStage;
import pl.sciezka.plan.step.DropReason;
import pl.sciezka.plan.step.PlanAction;
import pl.sciezka.plan.step.PutOffReason;

/// A move of a card (ruch karty), with the reason that this move asks for.
public sealed interface Move {

    /// Back to "agreed": a start by mistake, or the end of a break.
    record ToAgreed() implements Move {}

    record Start() implements Move {}

    record Finish() implements Move {}

    record PutOff(PutOffReason reason, LocalDate until) implements Move {}

    record Drop(DropReason reason) implements Move {}

    record Reopen(ReopenReason reason) implements Move {}

    /// Where the card goes; something dropped is reopened as agreed, something done as in progress.
    default ActionStage target(ActionStage from) {
        return switch (this) {
            case ToAgreed _ -> ActionStage.AGREED;
            case Start _ -> ActionStage.IN_PROGRESS;
            case Finish _ -> ActionStage.DONE;
            case PutOff _ -> ActionStage.PUT_OFF;
            case Drop _ -> ActionStage.DROPPED;
            case Reopen _ -> from == ActionStage.DROPPED ? ActionStage.AGREED : ActionStage.IN_PROGRESS;
        };
    }

    default PlanAction.State result(ActionStage from, LocalDate day) {
        return switch (this) {
            case ToAgreed _ -> new PlanAction.State.Agreed(day);
            case Start _ -> new PlanAction.State.InProgress(day);
            case Finish _ -> new PlanAction.State.Done(day);
            case PutOff(var reason, var until) -> new PlanAction.State.PutOff(day, until, reason);
            case Drop(var reason) -> new PlanAction.State.Dropped(day, reason);
            case Reopen _ ->
                from == ActionStage.DROPPED ? new PlanAction.State.Agreed(day) : new PlanAction.State.InProgress(day);
        };
    }
}
