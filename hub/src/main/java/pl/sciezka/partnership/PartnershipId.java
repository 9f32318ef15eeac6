package pl.sciezka.partnership;

import java.util.UUID;

/// Partnership (partnerstwo).
public record PartnershipId(UUID value) {

    static PartnershipId next() {
        return new PartnershipId(UUID.randomUUID());
    }

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static PartnershipId of(String text) {
        return new PartnershipId(UUID.fromString(text));
    }
}
