package pl.sciezka.plan;

import java.util.UUID;

/// Action (działanie) of a joint plan.
record ActionId(UUID value) {

    static ActionId next() {
        return new ActionId(UUID.randomUUID());
    }

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static ActionId of(String text) {
        return new ActionId(UUID.fromString(text));
    }
}
