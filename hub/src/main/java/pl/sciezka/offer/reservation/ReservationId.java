package pl.sciezka.offer.reservation;

import java.util.UUID;

/// Reservation of a place (rezerwacja miejsca), by its id.
public record ReservationId(UUID value) {

    public static ReservationId next() {
        return new ReservationId(UUID.randomUUID());
    }

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static ReservationId of(String text) {
        return new ReservationId(UUID.fromString(text));
    }

    public String path() {
        return "/offers/places/" + value;
    }
}
