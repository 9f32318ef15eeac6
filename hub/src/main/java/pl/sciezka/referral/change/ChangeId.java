package pl.sciezka.referral.change;

import java.util.UUID;

/// Proposed change of support (propozycja zmiany), by its id.
record ChangeId(UUID value) {

    static ChangeId next() {
        return new ChangeId(UUID.randomUUID());
    }

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static ChangeId of(String text) {
        return new ChangeId(UUID.fromString(text));
    }

    public String path() {
        return "/referrals/changes/" + value;
    }
}
