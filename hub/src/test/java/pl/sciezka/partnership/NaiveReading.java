package pl.sciezka.partnership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;

/// Reads an agreement as a person would on one day: which documents are signed by then, who is inside, what the clauses
/// say. Slow, without periods and intersections, so that it cannot share a mistake with the derivation.
public record NaiveReading(Agreement agreement, LocalDate day) {

    public boolean allows(InstitutionId viewer, InstitutionId holder, DataGroup group, Purpose purpose) {
        if (viewer.equals(holder)
                || !reached(agreement.inForce().from())
                || over(agreement.inForce().to())) return false;
        for (var clause : agreement.clauses()) {
            if (!binds(clause)) continue;
            for (var sharing : clause.sharings()) {
                if (sharing.purpose() != purpose || !sharing.groups().contains(group)) continue;
                for (var seeing : agreement.parties()) {
                    for (var seen : agreement.parties()) {
                        if (seeing.institution().equals(viewer)
                                && seen.institution().equals(holder)
                                && inside(seeing)
                                && inside(seen)
                                && opened(sharing, seeing)
                                && covers(sharing, seeing, seen)) return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean binds(Clause clause) {
        var endedBy = clause.endedByVersion();
        return signed(clause.byVersion())
                && (clause.from() == null || reached(clause.from()))
                && !over(clause.to())
                && (endedBy == null || !signed(endedBy));
    }

    private boolean inside(Party party) {
        return signed(party.byVersion()) && reached(party.accededOn()) && !over(party.leftOn());
    }

    private boolean opened(Sharing sharing, Party viewer) {
        if (sharing.opening() == Opening.CONSENT) return false;
        if (sharing.opening() == Opening.AGREEMENT) return true;
        return viewer.arranged().stream()
                .anyMatch(it -> it.kind() == Arrangement.Kind.PROCESSING
                        && reached(it.days().from())
                        && !over(it.days().to()));
    }

    private static boolean covers(Sharing sharing, Party viewer, Party holder) {
        boolean straight = on(sharing.viewers(), viewer) && on(sharing.holders(), holder);
        boolean back = on(sharing.viewers(), holder) && on(sharing.holders(), viewer);
        return straight || (sharing.mutual() && back);
    }

    private static boolean on(Side side, Party party) {
        return side.kinds().contains(party.kind()) || side.institutions().contains(party.institution());
    }

    private boolean signed(int version) {
        return reached(agreement.versions().get(version).inForceFrom());
    }

    private boolean reached(LocalDate from) {
        return !day.isBefore(from);
    }

    private boolean over(@Nullable LocalDate end) {
        return end != null && !day.isBefore(end);
    }
}
