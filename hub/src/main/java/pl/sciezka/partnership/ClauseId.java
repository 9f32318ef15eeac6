package pl.sciezka.partnership;

import java.util.UUID;

/// Clause of an agreement (klauzula).
public record ClauseId(UUID value) {

    public static ClauseId next() {
        return new ClauseId(UUID.randomUUID());
    }

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static ClauseId of(String text) {
        return new ClauseId(UUID.fromString(text));
    }
}
