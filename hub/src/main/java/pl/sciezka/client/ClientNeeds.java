package pl.sciezka.client;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// What clients need in contact with an office, for whoever invites or writes to them. Runs inside the caller's
/// transaction and journals what partners recorded.
public interface ClientNeeds {

    /// What one institution, the holder, recorded: `office` is its short name, `clause` what opens it to us; null for
    /// our own.
    record Known(
            Needs needs,
            InstitutionId holder,
            String office,
            boolean own,
            @Nullable String clause) {}

    /// Our own first, then what partners recorded, as far as sight and the data group CONTACT open it. Without those
    /// who recorded none.
    List<Known> of(PersonId person);

    /// What we recorded ourselves; that alone we pass on.
    Needs own(PersonId person);
}
