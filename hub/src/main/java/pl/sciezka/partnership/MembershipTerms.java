package pl.sciezka.partnership;

/// How an agreement is joined and left (zasady przystąpienia i wystąpienia), as its documents lay it down: who
/// consents, within how many days, whether silence counts as consent, how many trained members of staff a candidate
/// needs, and how many days before it leaves a party gives notice.
public record MembershipTerms(Rule rule, int answerDays, boolean silenceConsents, int trainedStaff, int noticeDays) {

    /// Whose consent a candidate needs.
    public enum Rule {
        /// no accession but by an annex that all sign
        CLOSED,
        ALL,
        MAJORITY,
        LEAD
    }

    /// What holds as long as no document says otherwise.
    public static final MembershipTerms NONE = new MembershipTerms(Rule.CLOSED, 14, false, 0, 0);

    public MembershipTerms {
        if (answerDays < 1 || trainedStaff < 0 || noticeDays < 0) {
            throw new IllegalArgumentException("Terms of membership with impossible numbers");
        }
    }

    public boolean isOpen() {
        return rule != Rule.CLOSED;
    }
}
