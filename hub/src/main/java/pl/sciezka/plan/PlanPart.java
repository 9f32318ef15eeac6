package pl.sciezka.plan;

/// Part of a plan in which two versions differ (element planu).
enum PlanPart {
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
