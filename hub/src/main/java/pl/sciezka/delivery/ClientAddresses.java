package pl.sciezka.delivery;

import java.util.Optional;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;

/// E-mail addresses of clients (adresy e-mail klientów), contributed by the module that keeps them. It is asked at the
/// moment of sending, in a transaction of the institution for its purpose, and journals the look.
public interface ClientAddresses {

    default Purpose purpose() {
        return Purpose.OWN_TASKS;
    }

    /// Empty when there is none, or when this person gets no e-mail: a protected one never does.
    Optional<String> of(InstitutionId institution, PersonId person);
}
