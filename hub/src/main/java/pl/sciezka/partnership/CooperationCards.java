package pl.sciezka.partnership;

import java.util.Collection;
import java.util.Map;
import pl.sciezka.kernel.InstitutionId;

/// How many clients institutions have in common (karty wspólnych klientów): counted by whoever keeps them, never named.
public interface CooperationCards {

    /// The institution that acts, with each other one.
    Map<InstitutionId, Long> ofOurs();

    /// `all` that at least two of some members keep together, and how many of them the reader does not keep itself.
    record Counted(long all, long unknownToReader) {}

    /// It asks each member in a transaction of its own, so it is called outside of any.
    Counted among(Collection<InstitutionId> members, InstitutionId reader);
}
