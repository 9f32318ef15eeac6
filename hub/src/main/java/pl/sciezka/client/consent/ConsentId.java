package pl.sciezka.client.consent;

import java.util.UUID;

/// Consent, by its id.
record ConsentId(UUID value) {

    static ConsentId next() {
        return new ConsentId(UUID.randomUUID());
    }

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static ConsentId of(String text) {
        return new ConsentId(UUID.fromString(text));
    }
}
