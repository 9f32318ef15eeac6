package pl.sciezka.discovery;

import java.util.UUID;

/// Question of a partner about an own person (pytanie partnera).
public record IncomingId(UUID value) {

    static IncomingId next() {
        return new IncomingId(UUID.randomUUID());
    }

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static IncomingId of(String text) {
        return new IncomingId(UUID.fromString(text));
    }
}
