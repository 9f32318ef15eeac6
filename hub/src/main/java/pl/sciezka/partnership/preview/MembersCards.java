package pl.sciezka.partnership.preview;

import java.util.Collection;
import java.util.Set;
import pl.sciezka.kernel.InstitutionId;

/// How many cards the members keep among themselves before others join (karty członków): a newcomer learns of those on
/// which it has a client too. A small number could point at somebody, so it is not told.
public record MembersCards(long count, Set<InstitutionId> newcomers) {

    /// The smallest number that is told. Our own choice: no law names one.
    public static final int SMALLEST = 5;

    public static final MembersCards NONE = new MembersCards(0, Set.of());

    public boolean tellsSomethingTo(Collection<InstitutionId> institutions) {
        return newcomers.containsAll(institutions);
    }

    public boolean few() {
        return count < SMALLEST;
    }
}
