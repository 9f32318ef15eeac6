package pl.sciezka.retention;

import java.util.UUID;

/// Row of the institution's table of classes (wiersz tabeli klas).
public record CategoryId(UUID value) {

    static CategoryId next() {
        return new CategoryId(UUID.randomUUID());
    }

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static CategoryId of(String text) {
        return new CategoryId(UUID.fromString(text));
    }
}
