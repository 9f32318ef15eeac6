package pl.sciezka.partnership.preview;

import java.util.Collection;
import java.util.Set;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.partnership.CooperationCards;

/// How many cards the members keep among themselves before others join (karty członków): a newcomer learns of those on
/// which it has a client too. A small number could point at somebody, so it is not told, and neither is one from which
/// a member could subtract its own down to a small one.
public record MembersCards(CooperationCards.Counted counted, Set<InstitutionId> newcomers) {

    /// The smallest number that is told. Our own choice: no law names one.
    private static final int SMALLEST = 5;

    public static final MembersCards NONE = new MembersCards(new CooperationCards.Counted(0, 0), Set.of());

    public boolean tellsSomethingTo(Collection<InstitutionId> institutions) {
        return newcomers.containsAll(institutions);
    }

    public long count() {
        return counted.all();
    }

    public boolean isTold() {
        return counted.all() >= SMALLEST && (counted.unknownToReader() == 0 || counted.unknownToReader() >= SMALLEST);
    }
}
