package pl.sciezka.plan.joint;

import java.util.List;
import pl.sciezka.plan.step.PlanAction;

/// Whether a card may move (czy wolno), and if not, why not and what that depends on.
public sealed interface Verdict {

    record Allowed() implements Verdict {}

    /// `because` names the actions that stand in the way; `change` is the number of a change, or 0.
    record NotAllowed(Because reason, List<PlanAction> because, int change) implements Verdict {}

    enum Because {
        ALREADY_THERE,
        PLAN_NOT_AGREED,
        PLAN_SUSPENDED,
        PLAN_CLOSED,
        PLAN_FROZEN,
        ACTION_GONE,
        OWNER_NOT_SETTLED,
        OWNER_LEFT,
        NOT_YOUR_ACTION,
        NOT_YET_AGREED,
        AGREED_BEFORE,
        NO_PERSON,
        WAITS_FOR,
        WAITS_FOR_DROPPED,
        CHANGE_OPEN,
        RESUME_FIRST,
        DONE_BEFORE,
        DROPPED_BEFORE
    }

    static NotAllowed no(Because reason) {
        return new NotAllowed(reason, List.of(), 0);
    }

    static NotAllowed no(Because reason, List<PlanAction> because) {
        return new NotAllowed(reason, because, 0);
    }
}
