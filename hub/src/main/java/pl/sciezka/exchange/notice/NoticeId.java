package pl.sciezka.exchange.notice;

import java.util.UUID;

/// Notice of change (powiadomienie), by its id.
public record NoticeId(UUID value) {

    public static NoticeId next() {
        return new NoticeId(UUID.randomUUID());
    }

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static NoticeId of(String text) {
        return new NoticeId(UUID.fromString(text));
    }
}
