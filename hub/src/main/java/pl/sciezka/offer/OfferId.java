package pl.sciezka.offer;

import java.util.UUID;

/// An offer (oferta): places of one service.
public record OfferId(UUID value) {

    public static OfferId next() {
        return new OfferId(UUID.randomUUID());
    }

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static OfferId of(String text) {
        return new OfferId(UUID.fromString(text));
    }

    public String path() {
        return "/offers/" + value;
    }
}
