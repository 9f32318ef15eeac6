package pl.sciezka.client.household;

/// Whether somebody belongs by a definition, and why; `reason` is the end of the key `household.why.<reason>`.
record Verdict(Answer answer, String reason) {

    enum Answer {
        YES,
        NO,
        CHECK
    }

    static Verdict yes(String reason) {
        return new Verdict(Answer.YES, reason);
    }

    static Verdict no(String reason) {
        return new Verdict(Answer.NO, reason);
    }

    static Verdict check(String reason) {
        return new Verdict(Answer.CHECK, reason);
    }
}
