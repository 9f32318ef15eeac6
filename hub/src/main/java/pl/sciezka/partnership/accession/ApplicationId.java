package pl.sciezka.partnership.accession;

import java.util.UUID;

/// Request to join (wniosek o przystąpienie).
record ApplicationId(UUID value) {

    static ApplicationId next() {
        return new ApplicationId(UUID.randomUUID());
    }

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static ApplicationId of(String text) {
        return new ApplicationId(UUID.fromString(text));
    }

    String path() {
        return "/partnerships/applications/" + value;
    }
}
