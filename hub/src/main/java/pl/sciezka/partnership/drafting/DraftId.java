package pl.sciezka.partnership.drafting;

import java.util.UUID;

/// Draft of a document (projekt).
public record DraftId(UUID value) {

    static DraftId next() {
        return new DraftId(UUID.randomUUID());
    }

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static DraftId of(String text) {
        return new DraftId(UUID.fromString(text));
    }

    public String path() {
        return "/partnerships/drafts/" + value;
    }
}
