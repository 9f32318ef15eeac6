package pl.sciezka.referral.course;

import java.util.List;
import java.util.stream.IntStream;

/// Report on a referral (sprawozdanie): what came of each desired outcome, what stays open, who carries on.
public record Report(List<Outcome> outcomes, String staysOpen, CarriesOn carriesOn) {

    public Report {
        outcomes = List.copyOf(outcomes);
    }

    /// One desired outcome, answered by its number and in a sentence.
    public record Outcome(int number, Achievement achievement, String sentence) {
        public Outcome {
            if (sentence.isBlank()) throw new IllegalArgumentException("Each outcome is told in a sentence");
        }
    }

    /// How far a desired outcome was reached (stopień osiągnięcia).
    public enum Achievement {
        ACHIEVED,
        PARTLY,
        NOT
    }

    /// Who carries on with the client (kto prowadzi dalej).
    public enum CarriesOn {
        SENDER,
        RECEIVER,
        BOTH,
        NOBODY_NEEDED
    }

    /// Whether it answers each of these and nothing else.
    boolean answers(List<DesiredOutcome> desired) {
        return outcomes.size() == desired.size()
                && IntStream.range(0, desired.size())
                        .allMatch(
                                i -> outcomes.get(i).number() == desired.get(i).number());
    }
}
