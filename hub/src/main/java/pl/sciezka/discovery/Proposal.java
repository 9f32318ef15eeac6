package pl.sciezka.discovery;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.OpeningId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;

/// Proposal (propozycja wspólnego klienta) as its proposer knows it. Absent, not allowed, declined and unanswered are
/// one state here, *sent*: there is nothing else to tell them apart by.
record Proposal(
        ProposalId id,
        PersonId person,
        InstitutionId to,
        OpeningId opening,
        String basis,
        StaffId by,
        LocalDate sentOn,
        LocalDate answerBy,
        State state,
        @Nullable Instant settledAt,
        @Nullable Instant seenAt) {

    enum State {
        SENT,
        CONFIRMED,
        /// taken back before the answer, or the person was put under protection
        WITHDRAWN,
        /// the proposer gave up waiting after the last day
        CLOSED
    }

    /// Where it stands for the proposer on that day; past the last day it is the proposer's turn again.
    enum Phase {
        WAITING,
        UNCONFIRMED,
        CONFIRMED,
        WITHDRAWN,
        CLOSED
    }

    Phase phase(LocalDate today) {
        return switch (state) {
            case SENT -> today.isAfter(answerBy) ? Phase.UNCONFIRMED : Phase.WAITING;
            case CONFIRMED -> Phase.CONFIRMED;
            case WITHDRAWN -> Phase.WITHDRAWN;
            case CLOSED -> Phase.CLOSED;
        };
    }
}
