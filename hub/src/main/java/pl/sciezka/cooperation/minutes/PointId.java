package pl.sciezka.cooperation.minutes;

import java.util.UUID;

/// Point of an agenda (punkt porządku).
record PointId(UUID value) {

    static PointId next() {
        return new PointId(UUID.randomUUID());
    }

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static PointId of(String text) {
        return new PointId(UUID.fromString(text));
    }
}
