package pl.sciezka.plan.joint;

/// Why a plan ends (powód zakończenia).
public enum CloseReason {
    GOALS_REACHED,
    WORK_TAKEN_UP,
    NEW_PLAN,
    CLIENT_MOVED_AWAY,
    CLIENT_RESIGNED,
    NO_LONGER_COMMON_CLIENT
}
