package pl.sciezka.referral.course;

import java.util.Set;

/// Who can bring a referral nearer to its end (po czyjej stronie jest ruch), by the codes of the states: reopening
/// brings it no nearer. What is in nobody's own hand waits for the other side.
public final class InHand {

    private static final Set<String> SENDERS = Set.of(
            "SENT",
            "REOPENED",
            "ACCEPTED",
            "POSTPONED",
            "STARTED",
            "EXTENDED",
            "REPORTED",
            "DECLINED",
            "FROZEN",
            "CONSENT_WITHDRAWN");

    private static final Set<String> RECEIVERS = Set.of(
            "SENT", "REOPENED", "ACCEPTED", "POSTPONED", "STARTED", "EXTENDED", "ENDED", "ENDED_EARLY", "WITHDRAWN");

    private InHand() {}

    public static Set<String> of(Side side) {
        return side == Side.SENDER ? SENDERS : RECEIVERS;
    }
}
