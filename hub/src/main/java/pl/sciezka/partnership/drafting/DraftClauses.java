package pl.sciezka.partnership.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pl.sciezka.partnership.Amendment;
import pl.sciezka.partnership.Clause;
import pl.sciezka.partnership.ClauseId;
import pl.sciezka.partnership.NewAgreement.Provision;
import pl.sciezka.partnership.Sharing;
import pl.sciezka.shell.Absent;

/// Changes of the clauses of a draft (klauzule projektu): each gives the whole change anew.
final class DraftClauses {

    private DraftClauses() {}

    static Provision known(Standing standing, ClauseId id) {
        return standing.draft().content().added().stream()
                .filter(it -> it.clause().id().equals(id))
                .findFirst()
                .orElseThrow(Absent::new);
    }

    /// In the place of the one with the same id, else at the end.
    static Amendment with(Amendment content, Provision provision) {
        var added = new ArrayList<>(content.added());
        var place = added.stream()
                .map(it -> it.clause().id())
                .toList()
                .indexOf(provision.clause().id());
        if (place < 0) added.add(provision);
        else added.set(place, provision);
        return content.withAdded(added);
    }

    static Amendment without(Amendment content, ClauseId id) {
        var added = content.added().stream()
                .filter(it -> !it.clause().id().equals(id))
                .toList();
        return content.withAdded(added);
    }

    static Provision sharing(Provision it, Sharing more) {
        var sharings = new ArrayList<>(it.clause().sharings());
        if (!sharings.contains(more)) sharings.add(more);
        return sharing(it, sharings);
    }

    static Provision withoutSharing(Provision it, int index) {
        var sharings = new ArrayList<>(it.clause().sharings());
        sharings.remove(index);
        return sharing(it, sharings);
    }

    static Amendment ending(Amendment content, ClauseId id, boolean ends) {
        Set<ClauseId> ended = new HashSet<>(content.ended());
        if (ends) ended.add(id);
        else ended.remove(id);
        return content.withEnded(ended);
    }

    private static Provision sharing(Provision it, List<Sharing> sharings) {
        var clause = it.clause();
        return new Provision(
                new Clause(
                        clause.id(),
                        clause.number(),
                        clause.byVersion(),
                        clause.endedByVersion(),
                        clause.from(),
                        clause.to(),
                        sharings),
                it.heading(),
                it.body(),
                it.legalBases(),
                it.invented());
    }
}
