package pl.sciezka.plan;

/// How far a goal was reached (stopień osiągnięcia).
enum GoalGrade {
    ACHIEVED,
    PARTLY,
    NOT
}
