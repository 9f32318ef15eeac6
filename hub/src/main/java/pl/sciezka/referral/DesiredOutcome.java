package pl.sciezka.referral;

/// What the sender and the client want to come of it (oczekiwany efekt); the report answers each by its number.
record DesiredOutcome(int number, String text) {

    /// More would not be reported honestly.
    static final int MOST = 5;

    DesiredOutcome {
        if (number < 1 || number > MOST || text.isBlank()) throw new IllegalArgumentException("Not a desired outcome");
    }
}
