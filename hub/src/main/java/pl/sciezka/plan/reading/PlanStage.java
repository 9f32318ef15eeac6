package pl.sciezka.plan.reading;

import pl.sciezka.plan.joint.JointPlan;

/// Word for the state of a plan (stan planu).
public enum PlanStage {
    DRAFT,
    REFUSED,
    TO_BE_AGREED,
    ACTIVE,
    SUSPENDED,
    CLOSED,
    FROZEN;

    static PlanStage of(JointPlan.State state) {
        return switch (state) {
            case JointPlan.State.Draft _ -> DRAFT;
            case JointPlan.State.Refused _ -> REFUSED;
            case JointPlan.State.ToBeAgreed _ -> TO_BE_AGREED;
            case JointPlan.State.Active _ -> ACTIVE;
            case JointPlan.State.Suspended _ -> SUSPENDED;
            case JointPlan.State.Closed _ -> CLOSED;
            case JointPlan.State.Frozen _ -> FROZEN;
        };
    }
}
