package pl.sciezka.plan.step;

/// How far a goal was reached (stopień osiągnięcia).
public enum GoalGrade {
    ACHIEVED,
    PARTLY,
    NOT
}
