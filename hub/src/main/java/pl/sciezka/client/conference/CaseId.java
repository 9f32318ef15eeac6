package pl.sciezka.client.conference;

import java.util.UUID;

/// Case on an agenda (sprawa w porządku); the id of its point.
record CaseId(UUID value) {

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }
}
