package pl.sciezka.partnership.leaving;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;

/// Somebody was asked to lead a partnership (propozycja następstwa).
///
/// `vacant`: `by` asked while nobody led.
record Proposal(
        UUID id,
        InstitutionId by,
        InstitutionId successor,
        boolean vacant,
        Instant at,
        @Nullable Answer answer) {

    enum Answer {
        CONFIRMED,
        DECLINED
    }

    /// What a lead asked before it left may still be answered when nobody leads.
    boolean asks(InstitutionId institution, Leading leading) {
        return answer == null
                && successor.equals(institution)
                && (leading.isVacant() || !vacant && leading.until() != null);
    }

    /// Asked about what is open now, not about what came before.
    boolean isAbout(Leading leading) {
        return leading.isVacant() ? answer != Answer.CONFIRMED : leading.isLedBy(by) && leading.until() != null;
    }
}
