package pl.sciezka.plan.step;

import java.util.UUID;

/// Goal (cel) of a joint plan.
public record GoalId(UUID value) {

    public static GoalId next() {
        return new GoalId(UUID.randomUUID());
    }

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static GoalId of(String text) {
        return new GoalId(UUID.fromString(text));
    }
}
