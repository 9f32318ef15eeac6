package pl.sciezka.plan;

import java.util.UUID;

/// Joint plan (wspólny plan) of one common client.
public record PlanId(UUID value) {

    public static PlanId next() {
        return new PlanId(UUID.randomUUID());
    }

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static PlanId of(String text) {
        return new PlanId(UUID.fromString(text));
    }
}
