package pl.sciezka.exchange.question;

import java.util.UUID;

/// Question (pytanie), by its id.
public record QuestionId(UUID value) {

    public static QuestionId next() {
        return new QuestionId(UUID.randomUUID());
    }

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static QuestionId of(String text) {
        return new QuestionId(UUID.fromString(text));
    }
}
