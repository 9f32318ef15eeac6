package pl.sciezka.plan;

import java.util.UUID;

/// Change (zmiana) of an agreed plan.
public record ChangeId(UUID value) {

    public static ChangeId next() {
        return new ChangeId(UUID.randomUUID());
    }

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static ChangeId of(String text) {
        return new ChangeId(UUID.fromString(text));
    }
}
