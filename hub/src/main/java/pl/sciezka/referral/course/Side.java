package pl.sciezka.referral.course;

/// Which end of a referral (strona skierowania).
public enum Side {
    /// kto kieruje
    SENDER,
    /// do kogo skierowano
    RECEIVER;

    public Side other() {
        return this == SENDER ? RECEIVER : SENDER;
    }
}
