package pl.sciezka.referral;

/// How the two ends of a referral are called on pages and in sentences; always used in the nominative.
record Names(String sender, String receiver) {

    String of(Side side) {
        return side == Side.SENDER ? sender : receiver;
    }
}
