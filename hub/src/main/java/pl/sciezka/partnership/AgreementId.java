package pl.sciezka.partnership;

import java.util.UUID;

/// Agreement (umowa).
public record AgreementId(UUID value) {

    public static AgreementId next() {
        return new AgreementId(UUID.randomUUID());
    }

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static AgreementId of(String text) {
        return new AgreementId(UUID.fromString(text));
    }
}
