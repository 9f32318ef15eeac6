package pl.sciezka.cooperation.decision;

import java.util.UUID;

/// Decision (ustalenie).
public record DecisionId(UUID value) {

    public static DecisionId next() {
        return new DecisionId(UUID.randomUUID());
    }

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static DecisionId of(String text) {
        return new DecisionId(UUID.fromString(text));
    }
}
