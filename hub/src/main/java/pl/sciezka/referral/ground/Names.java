package pl.sciezka.referral.ground;

import pl.sciezka.referral.course.Side;

/// How the two ends of a referral are called on pages and in sentences; always used in the nominative.
public record Names(String sender, String receiver) {

    public String of(Side side) {
        return side == Side.SENDER ? sender : receiver;
    }
}
