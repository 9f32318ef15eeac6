package pl.sciezka.delivery.hook;

import java.time.Instant;
import java.util.UUID;

/// One row of the list on its way to a system (przesyłka).
record Parcel(UUID id, long number, String kind, Instant at, String path) {

    /// None of its texts can hold a character that JSON would have to escape.
    String json() {
        return "{\"id\":\"%s\",\"number\":%d,\"kind\":\"%s\",\"at\":\"%s\",\"path\":\"%s\"}"
                .formatted(id, number, kind, at, path);
    }
}
