package pl.sciezka.client;

import java.util.UUID;

/// Opening (otwarcie): a holder opens one person to one institution; taken up by it, a common client is born.
public record OpeningId(UUID value) {

    public static OpeningId next() {
        return new OpeningId(UUID.randomUUID());
    }
}
