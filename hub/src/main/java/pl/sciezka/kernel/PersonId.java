package pl.sciezka.kernel;

import java.util.UUID;

/// Person here (osoba w instytucji): one institution's own record of a person.
public record PersonId(UUID value) {

    public static PersonId next() {
        return new PersonId(UUID.randomUUID());
    }

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }
}
