package pl.sciezka.plan.joint;

import pl.sciezka.plan.joint.Happening.Kind;
import pl.sciezka.plan.step.ActionId;
import pl.sciezka.plan.step.Edit;
import pl.sciezka.plan.step.Steps;

/// What is told about one edit.
final class EditSentences {

    private EditSentences() {}

    static Happening of(Edit edit, Steps before) {
        var reason = edit.why().reason();
        return switch (edit) {
            case Edit.AddBarrier add -> Happening.of(Kind.BARRIER_ADDED, add.name(), reason);
            case Edit.AddGoal add -> Happening.of(Kind.GOAL_ADDED, add.text(), reason);
            case Edit.AddAction add ->
                Happening.of(Kind.ACTION_ADDED, add.commitment().what(), reason);
            case Edit.ChangeAction change -> Happening.of(Kind.ACTION_CHANGED, what(change.id(), before), reason);
            case Edit.RewordGoal reword -> Happening.of(Kind.GOAL_REWORDED, reword.text(), reason);
            case Edit.RemoveAction remove -> Happening.of(Kind.ACTION_REMOVED, what(remove.id(), before), reason);
            case Edit.RemoveGoal remove ->
                Happening.of(
                        Kind.GOAL_REMOVED,
                        before.goal(remove.id()).orElseThrow().text(),
                        reason);
            case Edit.RemoveBarrier remove ->
                Happening.of(
                        Kind.BARRIER_REMOVED,
                        before.barrier(remove.id()).orElseThrow().name(),
                        reason);
        };
    }

    private static String what(ActionId id, Steps before) {
        return before.action(id).orElseThrow().commitment().what();
    }
}
