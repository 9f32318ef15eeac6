package pl.sciezka.cooperation;

import java.util.UUID;

/// Meeting (spotkanie).
public record MeetingId(UUID value) {

    public static MeetingId next() {
        return new MeetingId(UUID.randomUUID());
    }

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static MeetingId of(String text) {
        return new MeetingId(UUID.fromString(text));
    }
}
