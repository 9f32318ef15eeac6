package pl.sciezka.partnership;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.sciezka.kernel.Period;

/// Derives grants from an agreement (wyprowadzenie uprawnień): each clause × each pair of parties, on the days when the
/// agreement, the clause and both memberships are all in force. The only place where grants come from. What needs the
/// client's consent is derived apart: by itself it opens nothing.
public final class Derivation {

    private final Agreement agreement;
    private final boolean onConsent;
    private final Set<AccessGrant> grants = new LinkedHashSet<>();

    private Derivation(Agreement agreement, boolean onConsent) {
        this.agreement = agreement;
        this.onConsent = onConsent;
    }

    public static Collection<AccessGrant> grantsOf(Agreement agreement) {
        return new Derivation(agreement, false).derived();
    }

    /// What each client's consent would open.
    public static Collection<AccessGrant> onConsent(Agreement agreement) {
        return new Derivation(agreement, true).derived();
    }

    private Collection<AccessGrant> derived() {
        agreement.clauses().forEach(this::derive);
        return grants;
    }

    private void derive(Clause clause) {
        agreement
                .validity(clause)
                .ifPresent(days -> clause.sharings().stream()
                        .filter(sharing -> (sharing.opening() == Opening.CONSENT) == onConsent)
                        .forEach(sharing -> derive(clause, sharing, days)));
    }

    private void derive(Clause clause, Sharing sharing, Period days) {
        for (var viewer : agreement.parties()) {
            for (var holder : agreement.parties()) {
                if (viewer.institution().equals(holder.institution())) continue;
                if (!sharing.covers(viewer, holder)) continue;
                for (var opened : opened(sharing, viewer))
                    opened.overlap(days)
                            .flatMap(some -> together(viewer, holder).flatMap(some::overlap))
                            .ifPresent(shared -> add(clause, sharing, viewer, holder, shared));
            }
        }
    }

    private void add(Clause clause, Sharing sharing, Party viewer, Party holder, Period days) {
        for (var group : sharing.groups()) {
            grants.add(new AccessGrant(
                    clause.id(), viewer.institution(), holder.institution(), group, sharing.purpose(), days));
        }
    }

    private Optional<Period> together(Party viewer, Party holder) {
        return agreement
                .membership(viewer)
                .flatMap(days -> agreement.membership(holder).flatMap(days::overlap));
    }

    private List<Period> opened(Sharing sharing, Party viewer) {
        return switch (sharing.opening()) {
            case CONSENT -> List.of(agreement.inForce());
            case AGREEMENT ->
                AgreementRules.needsMore(sharing, viewer)
                        ? viewer.arranged(Arrangement.Kind.JOINT_CONTROLLERS)
                        : List.of(agreement.inForce());
            case PROCESSING_CONTRACT -> viewer.arranged(Arrangement.Kind.PROCESSING);
        };
    }
}
