package pl.sciezka.partnership;

import static pl.sciezka.kernel.InstitutionKind.CIS;
import static pl.sciezka.kernel.InstitutionKind.KIS;
import static pl.sciezka.kernel.InstitutionKind.NGO;
import static pl.sciezka.kernel.InstitutionKind.OWES;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Period;
import pl.sciezka.kernel.Purpose;

/// What no agreement may say, whoever wrote it. Each broken rule is an [IllegalArgumentException] that names the clause
/// or party by number.
public final class AgreementRules {

    /// They usually lack a basis in an act for looking into clients' data outside a referral.
    private static final Set<InstitutionKind> WITHOUT_STATUTORY_TASK = EnumSet.of(CIS, KIS, OWES, NGO);

    private AgreementRules() {}

    static void check(List<AgreementVersion> versions, List<Party> parties, List<Clause> clauses) {
        require(!versions.isEmpty(), "An agreement without a document");
        for (int i = 0; i < versions.size(); i++) {
            require(versions.get(i).ordinal() == i, "Documents are not numbered in order");
        }
        for (var party : parties) checkParty(party, versions.size());
        checkRejoining(parties);
        for (var clause : clauses) checkClause(clause, versions.size(), parties);
    }

    private static void checkParty(Party party, int versions) {
        require(party.byVersion() < versions, "A party acceded by a document that is not there");
        var left = party.leftOn();
        require(left == null || left.isAfter(party.accededOn()), "A party left before it acceded");
    }

    /// Whoever left may come back from that day, not before.
    private static void checkRejoining(List<Party> parties) {
        for (int i = 0; i < parties.size(); i++) {
            for (var other : parties.subList(i + 1, parties.size())) {
                require(!bothAtOnce(parties.get(i), other), "An institution is a party twice at the same time");
            }
        }
    }

    private static boolean bothAtOnce(Party one, Party other) {
        return one.institution().equals(other.institution())
                && new Period(one.accededOn(), one.leftOn())
                        .overlap(new Period(other.accededOn(), other.leftOn()))
                        .isPresent();
    }

    private static void checkClause(Clause clause, int versions, List<Party> parties) {
        require(clause.byVersion() < versions, clause.number() + ": its document is not there");
        var endedBy = clause.endedByVersion();
        require(
                endedBy == null || endedBy > clause.byVersion() && endedBy < versions,
                clause.number() + ": ended by a document that cannot end it");
        for (var sharing : clause.sharings()) {
            var named =
                    Stream.concat(sharing.viewers().institutions().stream(), sharing.holders().institutions().stream());
            require(
                    named.allMatch(institution -> parties.stream()
                            .anyMatch(party -> party.institution().equals(institution))),
                    clause.number() + ": names an institution that is not a party");
            require(
                    !looksWithoutBasis(sharing, parties),
                    clause.number() + ": needs consent or an arrangement about data");
        }
    }

    /// Whether a partner without a task laid down in an act would look at data with nothing but the agreement.
    public static boolean looksWithoutBasis(Sharing sharing, List<Party> parties) {
        return parties.stream()
                .filter(viewer -> needsMore(sharing, viewer))
                .filter(viewer ->
                        viewer.arranged(Arrangement.Kind.JOINT_CONTROLLERS).isEmpty())
                .anyMatch(viewer -> covers(sharing, viewer, parties));
    }

    /// Partners without a task laid down in an act to whom clients would be referred with neither consent nor any
    /// arrangement on that day.
    public static List<Party> referredWithoutArrangement(Sharing sharing, List<Party> parties, LocalDate day) {
        if (sharing.opening() != Opening.AGREEMENT || sharing.purpose() != Purpose.REFERRAL) return List.of();
        return parties.stream()
                .filter(viewer -> WITHOUT_STATUTORY_TASK.contains(viewer.kind()))
                .filter(viewer -> !viewer.isArranged(Arrangement.Kind.JOINT_CONTROLLERS, day)
                        && !viewer.isArranged(Arrangement.Kind.PROCESSING, day))
                .filter(viewer -> covers(sharing, viewer, parties))
                .toList();
    }

    /// Whether the agreement alone opens it only to joint controllers.
    static boolean needsMore(Sharing sharing, Party viewer) {
        return sharing.opening() == Opening.AGREEMENT
                && sharing.purpose() != Purpose.REFERRAL
                && WITHOUT_STATUTORY_TASK.contains(viewer.kind());
    }

    private static boolean covers(Sharing sharing, Party viewer, List<Party> parties) {
        return parties.stream().anyMatch(holder -> sharing.covers(viewer, holder));
    }

    private static void require(boolean rule, String broken) {
        if (!rule) throw new IllegalArgumentException(broken);
    }
}
