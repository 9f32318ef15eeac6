package pl.sciezka.plan.step;

/// Why an action waits for better times (powód odłożenia).
public enum PutOffReason {
    CLIENT_ASKED,
    CARE_OF_A_RELATIVE,
    UNABLE_FOR_A_TIME,
    NO_FREE_PLACE,
    MISSING_DOCUMENT,
    OTHER_ACTION_FIRST,
    STAFF_ABSENT
}
