package pl.sciezka.plan;

import java.util.UUID;

/// Goal (cel) of a joint plan.
record GoalId(UUID value) {

    static GoalId next() {
        return new GoalId(UUID.randomUUID());
    }

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static GoalId of(String text) {
        return new GoalId(UUID.fromString(text));
    }
}
