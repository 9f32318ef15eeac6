package pl.sciezka.plan.step;

import pl.sciezka.skeleton.LifeArea;

/// One edit of the content of a plan (poprawka). The same value edits a draft at once and waits in a change for
/// agreement, so that what was agreed to is exactly what is then done.
public sealed interface Edit {

    Why why();

    /// Id of the barrier, goal or action that is added, changed or removed.
    default Object step() {
        return switch (this) {
            case AddBarrier it -> it.id();
            case AddGoal it -> it.id();
            case AddAction it -> it.id();
            case ChangeAction it -> it.id();
            case RewordGoal it -> it.id();
            case RemoveAction it -> it.id();
            case RemoveGoal it -> it.id();
            case RemoveBarrier it -> it.id();
        };
    }

    record AddBarrier(BarrierId id, LifeArea area, String name, Why why) implements Edit {}

    record AddGoal(GoalId id, BarrierId barrier, String text, Why why) implements Edit {}

    record AddAction(ActionId id, GoalId goal, Commitment commitment, Why why) implements Edit {}

    record ChangeAction(ActionId id, Commitment after, Why why) implements Edit {}

    record RewordGoal(GoalId id, String text, Why why) implements Edit {}

    record RemoveAction(ActionId id, Why why) implements Edit {}

    record RemoveGoal(GoalId id, Why why) implements Edit {}

    record RemoveBarrier(BarrierId id, Why why) implements Edit {}
}
