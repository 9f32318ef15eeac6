package pl.sciezka.plan.step;

import java.util.Optional;
import java.util.UUID;

/// Action (działanie) of a joint plan.
public record ActionId(UUID value) {

    public static ActionId next() {
        return new ActionId(UUID.randomUUID());
    }

    /// Empty when the text is not a UUID; for what comes out of a form.
    public static Optional<ActionId> read(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static ActionId of(String text) {
        return new ActionId(UUID.fromString(text));
    }
}
