package pl.sciezka.partnership;

import java.util.UUID;

/// Clause of an agreement (klauzula).
public record ClauseId(UUID value) {

    public static ClauseId next() {
        return new ClauseId(UUID.randomUUID());
    }
}
