package pl.sciezka.kernel;

import java.util.UUID;

/// Common client (wspólny klient): a set of memberships of two or more institutions.
public record CommonClientId(UUID value) {

    public static CommonClientId next() {
        return new CommonClientId(UUID.randomUUID());
    }

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static CommonClientId of(String text) {
        return new CommonClientId(UUID.fromString(text));
    }
}
