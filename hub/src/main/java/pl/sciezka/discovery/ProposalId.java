package pl.sciezka.discovery;

import java.util.UUID;

/// Proposal (propozycja wspólnego klienta).
public record ProposalId(UUID value) {

    static ProposalId next() {
        return new ProposalId(UUID.randomUUID());
    }

    /// Throws [IllegalArgumentException] when the text is not a UUID.
    public static ProposalId of(String text) {
        return new ProposalId(UUID.fromString(text));
    }
}
