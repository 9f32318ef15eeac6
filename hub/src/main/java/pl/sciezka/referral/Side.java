package pl.sciezka.referral;

/// Which end of a referral (strona skierowania).
enum Side {
    /// kto kieruje
    SENDER,
    /// do kogo skierowano
    RECEIVER;

    Side other() {
        return this == SENDER ? RECEIVER : SENDER;
    }
}
