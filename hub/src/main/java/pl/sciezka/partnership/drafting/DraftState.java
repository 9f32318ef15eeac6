package pl.sciezka.partnership.drafting;

/// State of a draft (stan projektu).
enum DraftState {
    /// seen and changed by whoever draws it up
    DRAWN_UP,
    /// fixed, read by all who are to sign, signed one by one
    PUT_FORWARD,
    /// signed by all; now a document of the agreement
    IN_FORCE,
    /// given up
    WITHDRAWN;

    boolean isUnderWay() {
        return this == DRAWN_UP || this == PUT_FORWARD;
    }
}
