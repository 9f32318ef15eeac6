package pl.sciezka.discovery;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;

/// A partner asks whether the own institution serves this person too (pytanie partnera). Nothing of the partner's data
/// is in it.
record Incoming(
        IncomingId id,
        PersonId person,
        InstitutionId from,
        String basis,
        boolean byPesel,
        LocalDate arrivedOn,
        LocalDate answerBy,
        State state,
        @Nullable DeclinedBecause reason,
        @Nullable Instant answeredAt,
        @Nullable StaffId answeredBy) {

    enum State {
        WAITING,
        CONFIRMED,
        DECLINED,
        /// answered by the other side's own confirmation, taken back, or the person was put under protection
        SETTLED
    }

    boolean isOpen(LocalDate today) {
        return state == State.WAITING && !today.isAfter(answerBy);
    }
}
