package pl.sciezka.client.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.OpeningId;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Teryt;

/// Consent (zgoda na udostępnienie): the client lets the holder show some groups of data to one partner, for joint
/// service. It counts on its last day. `area`: while the client lives there; empty when that does not matter.
record Consent(
        ConsentId id,
        InstitutionId holder,
        PersonId person,
        InstitutionId viewer,
        @Nullable PersonId viewersPerson,
        UUID clause,
        Set<DataGroup> groups,
        List<Teryt> area,
        boolean withinArea,
        LocalDate givenOn,
        LocalDate until,
        GivenHow how,
        Instant recordedAt,
        StaffId recordedBy,
        @Nullable OpeningId opening,
        @Nullable Withdrawal withdrawal) {

    /// When, to which institution the client said so, and when the other one took note.
    record Withdrawal(
            Instant at, InstitutionId toldTo, @Nullable Instant noticedAt) {}

    /// Groups that are tables of persons. Health is opened by nothing here, see [pl.sciezka.partnership.Sharing].
    static final Set<DataGroup> POSSIBLE =
            EnumSet.of(DataGroup.IDENTITY, DataGroup.CONTACT, DataGroup.EMPLOYMENT, DataGroup.BENEFITS);

    Consent {
        if (until.isBefore(givenOn)) throw new IllegalArgumentException("A consent ends before it is given");
        if (!groups.contains(DataGroup.IDENTITY)) throw new IllegalArgumentException("A consent about nobody");
        if (!POSSIBLE.containsAll(groups)) throw new IllegalArgumentException("No consent can open this");
        groups = EnumSet.copyOf(groups);
        area = List.copyOf(area);
    }

    ConsentState on(LocalDate day) {
        if (withdrawal != null) return ConsentState.WITHDRAWN;
        if (day.isAfter(until)) return ConsentState.EXPIRED;
        return withinArea ? ConsentState.IN_FORCE : ConsentState.OUTSIDE_AREA;
    }

    /// The institution of the pair that is not this one.
    InstitutionId partnerOf(InstitutionId own) {
        return own.equals(holder) ? viewer : holder;
    }

    /// The own record of the person; null for a viewer that has none yet.
    @Nullable
    PersonId personOf(InstitutionId own) {
        return own.equals(holder) ? person : viewersPerson;
    }
}
