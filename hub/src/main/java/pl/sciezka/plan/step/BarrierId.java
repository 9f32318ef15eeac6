package pl.sciezka.plan.step;

import java.util.UUID;

/// Barrier (bariera) of a joint plan.
public record BarrierId(UUID value) {

    public static BarrierId next() {
        return new BarrierId(UUID.randomUUID());
    }

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static BarrierId of(String text) {
        return new BarrierId(UUID.fromString(text));
    }
}
