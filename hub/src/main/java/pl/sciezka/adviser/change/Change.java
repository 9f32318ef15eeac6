package pl.sciezka.adviser.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;

/// A change of responsibility (zmiana odpowiedzialności). `institution` asks about its own `person`; `giver` is who is
/// responsible there, null when nobody is. `taker` null: whoever is on duty in the other institution. Until the end of
/// `handedUntil` the giver remains responsible.
record Change(
        UUID id,
        Matter matter,
        InstitutionId institution,
        @Nullable PersonId person,
        @Nullable CommonClientId client,
        @Nullable UUID absence,
        @Nullable StaffId giver,
        InstitutionId takerInstitution,
        @Nullable StaffId taker,
        StaffId askedBy,
        Instant askedAt,
        String words,
        @Nullable LocalDate handedUntil,
        State state,
        @Nullable Instant answeredAt,
        @Nullable StaffId answeredBy,
        @Nullable String answer) {

    static final int LONGEST = 300;

    enum State {
        ASKED,
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    boolean asked() {
        return state == State.ASKED;
    }

    /// From which day the taker is responsible when it accepts on this day.
    LocalDate since(LocalDate accepted) {
        return giver == null || handedUntil == null || handedUntil.isBefore(accepted)
                ? accepted
                : handedUntil.plusDays(1);
    }

    boolean between() {
        return !institution.equals(takerInstitution);
    }

    /// Whether this member of staff is the one, or one of those, who may answer.
    boolean isFor(StaffId staff, InstitutionId own) {
        return takerInstitution.equals(own) && (taker == null || taker.equals(staff));
    }

    @Override
    public String toString() {
        return "Change[" + id + ", " + matter + ", " + state + "]";
    }
}
