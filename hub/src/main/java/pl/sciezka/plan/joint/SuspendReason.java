package pl.sciezka.plan.joint;

/// Why a plan rests (powód zawieszenia).
public enum SuspendReason {
    UNABLE_FOR_A_TIME,
    AWAY_FOR_A_TIME,
    CARE_OF_A_RELATIVE,
    CLIENT_ASKED,
    NO_CONTACT
}
