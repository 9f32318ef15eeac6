package pl.sciezka.client;

import java.time.LocalDate;
import java.util.Map;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Individual action plans that run (indywidualne plany działania, IPD), contributed by the module that knows of them.
/// Runs inside the caller's transaction.
public interface IndividualPlans {

    /// Since when one of this very institution runs, by own person; a partner's plan is not ours.
    Map<PersonId, LocalDate> running(InstitutionId own, LocalDate today);
}
