package pl.sciezka.plan.reading;

/// Part of a plan in which two versions differ (element planu).
public enum PlanPart {
    BARRIER,
    GOAL,
    ACTION,
    WHAT,
    BY_CLIENT,
    OWNER,
    PERSON,
    DUE,
    WAITS_FOR
}
