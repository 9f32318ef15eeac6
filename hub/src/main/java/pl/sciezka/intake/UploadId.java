package pl.sciezka.intake;

import java.util.UUID;

/// One list that was brought (wgrana lista).
public record UploadId(UUID value) {

    public static UploadId next() {
        return new UploadId(UUID.randomUUID());
    }

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static UploadId of(String text) {
        return new UploadId(UUID.fromString(text));
    }
}
