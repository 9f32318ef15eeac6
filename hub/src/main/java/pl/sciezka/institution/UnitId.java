package pl.sciezka.institution;

import java.util.UUID;

/// Unit of an institution (komórka, jednostka).
public record UnitId(UUID value) {

    public static UnitId next() {
        return new UnitId(UUID.randomUUID());
    }

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }
}
