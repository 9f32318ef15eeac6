package pl.sciezka.kernel;

import java.util.UUID;

/// Staff account (konto pracownika).
public record StaffId(UUID value) {

    public static StaffId next() {
        return new StaffId(UUID.randomUUID());
    }

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static StaffId of(String text) {
        return new StaffId(UUID.fromString(text));
    }
}
