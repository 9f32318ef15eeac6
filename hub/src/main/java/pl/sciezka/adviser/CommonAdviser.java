package pl.sciezka.adviser;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// The one adviser of a common client (opiekun wspólnego klienta) for a time. `until` is the first day on which it is
/// somebody else; null while nobody else is known.
public record CommonAdviser(
        UUID id,
        CommonClientId client,
        InstitutionId institution,
        StaffId staff,
        LocalDate from,
        @Nullable LocalDate until,
        Instant writtenAt) {

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /// On this day or later.
    boolean notOver(LocalDate day) {
        return until == null || day.isBefore(until);
    }
}
