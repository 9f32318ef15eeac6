package pl.sciezka.offer.register;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.offer.ListingId;

/// Entry of the register of services (wpis w rejestrze usług): what an institution does, who of its people answers for
/// the entry, and the day on which somebody last said that it still holds.
public record Listing(
        ListingId id,
        InstitutionId institution,
        String provider,
        Description description,
        StaffId owner,
        LocalDate confirmedOn,
        @Nullable Ending ending,
        int version) {

    /// A custom of this program (features.md R19); no law gives it.
    static final Period HOLDS_FOR = Period.ofMonths(6);

    /// From that many days before on the owner is reminded; a custom too.
    static final int REMINDED_BEFORE = 14;

    public record Ending(LocalDate on, String reason) {}

    /// The day from which it counts as not confirmed.
    public LocalDate staleFrom() {
        return confirmedOn.plus(HOLDS_FOR);
    }

    public boolean isStale(LocalDate today) {
        return ending == null && !staleFrom().isAfter(today);
    }

    public boolean isOver() {
        return ending != null;
    }

    public boolean isOf(InstitutionId some) {
        return institution.equals(some);
    }
}
