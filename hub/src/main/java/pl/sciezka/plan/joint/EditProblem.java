package pl.sciezka.plan.joint;

/// Why an edit cannot be made (przeszkoda); `change` is the number of the open change that stands in the way, or 0.
public record EditProblem(Because reason, int change) {

    public enum Because {
        PLAN_RESTS,
        STEP_GONE,
        STARTED,
        FINISHED,
        WAITS_IN_A_CIRCLE,
        CHANGE_OPEN,
        NOTHING_DIFFERENT
    }

    public static EditProblem of(Because reason) {
        return new EditProblem(reason, 0);
    }
}
