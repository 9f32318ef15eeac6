package pl.sciezka.referral;

import java.util.UUID;

/// Referral (skierowanie), by its id.
public record ReferralId(UUID value) {

    public static ReferralId next() {
        return new ReferralId(UUID.randomUUID());
    }

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static ReferralId of(String text) {
        return new ReferralId(UUID.fromString(text));
    }
}
