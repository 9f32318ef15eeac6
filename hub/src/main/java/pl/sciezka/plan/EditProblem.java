package pl.sciezka.plan;

/// Why an edit cannot be made (przeszkoda); `change` is the number of the open change that stands in the way, or 0.
record EditProblem(Because reason, int change) {

    enum Because {
        PLAN_RESTS,
        STEP_GONE,
        STARTED,
        FINISHED,
        WAITS_IN_A_CIRCLE,
        CHANGE_OPEN,
        NOTHING_DIFFERENT
    }

    static EditProblem of(Because reason) {
        return new EditProblem(reason, 0);
    }
}
