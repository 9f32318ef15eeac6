package pl.sciezka.partnership.leaving;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.partnership.PartnershipId;

/// Who leads a partnership and who will.
///
/// `now` is null when nobody leads; `until` is its first day outside of every agreement while others stay, null as
/// long as it does not leave; `then` leads from that day on, null when nobody has taken over.
record Leading(
        PartnershipId partnership,
        String name,
        @Nullable InstitutionId now,
        @Nullable LocalDate until,
        @Nullable InstitutionId then) {

    boolean isLedBy(InstitutionId institution) {
        return institution.equals(now);
    }

    boolean isVacant() {
        return now == null;
    }
}
