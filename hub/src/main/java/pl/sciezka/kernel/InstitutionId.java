package pl.sciezka.kernel;

import java.util.UUID;

/// Institution (instytucja): one office, centre or organisation.
public record InstitutionId(UUID value) {

    public static InstitutionId next() {
        return new InstitutionId(UUID.randomUUID());
    }

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static InstitutionId of(String text) {
        return new InstitutionId(UUID.fromString(text));
    }
}
