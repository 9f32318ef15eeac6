package pl.sciezka.offer;

import java.util.UUID;

/// An entry of the register of services (wpis w rejestrze usług).
public record ListingId(UUID value) {

    public static ListingId next() {
        return new ListingId(UUID.randomUUID());
    }

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static ListingId of(String text) {
        return new ListingId(UUID.fromString(text));
    }

    public String path() {
        return "/offers/services/" + value;
    }
}
