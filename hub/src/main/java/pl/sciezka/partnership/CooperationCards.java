package pl.sciezka.partnership;

import java.util.Collection;
import java.util.Map;
import pl.sciezka.kernel.InstitutionId;

/// How many clients institutions have in common (karty wspólnych klientów): counted by whoever keeps them, never named.
public interface CooperationCards {

    /// The institution that acts, with each other one.
    Map<InstitutionId, Long> ofOurs();

    /// All that at least two of these members keep together. It asks each of them in a transaction of its own, so it is
    /// called outside of any.
    long among(Collection<InstitutionId> members);
}
