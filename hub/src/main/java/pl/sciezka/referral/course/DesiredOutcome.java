package pl.sciezka.referral.course;

/// What the sender and the client want to come of it (oczekiwany efekt); the report answers each by its number.
public record DesiredOutcome(int number, String text) {

    /// More would not be reported honestly.
    public static final int MOST = 5;

    public DesiredOutcome {
        if (number < 1 || number > MOST || text.isBlank()) throw new IllegalArgumentException("Not a desired outcome");
    }
}
