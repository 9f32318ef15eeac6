package pl.sciezka.partnership.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.partnership.Agreement;
import pl.sciezka.partnership.AgreementRules;
import pl.sciezka.partnership.Amendment;
import pl.sciezka.partnership.Arrangement;
import pl.sciezka.partnership.Arranging;
import pl.sciezka.partnership.Clause;
import pl.sciezka.partnership.Joining;
import pl.sciezka.partnership.NewAgreement.Provision;
import pl.sciezka.partnership.Opening;
import pl.sciezka.partnership.Party;
import pl.sciezka.partnership.Sharing;

/// What stands in the way of a draft (przeszkoda): the kind, and the clause or party that it is about.
record Fault(Kind kind, String what) {

    enum Kind {
        NOTHING_CHANGES,
        TOO_FEW_PARTIES,
        AGREEMENT_ENDED,
        DAY_PASSED,
        TERM_ENDS_BEFORE_START,
        ALREADY_PARTY,
        CLAUSE_WITHOUT_BASIS,
        CLAUSE_NAMES_STRANGER,
        CLAUSE_NEEDS_CONSENT,
        CLAUSE_ENDED_ALREADY,
        ARRANGEMENT_MISSING,
        ARRANGEMENT_OF_STRANGER,
        ARRANGEMENT_OVER,
        REFERRAL_WITHOUT_ARRANGEMENT,
        AREA_EMPTY,
        AREA_LEAVES_PARTY;

        /// Whether the draft cannot be signed; else it is something to think of before.
        boolean blocks() {
            return this != REFERRAL_WITHOUT_ARRANGEMENT && this != AREA_LEAVES_PARTY;
        }

        /// Whether the draft can be previewed in spite of it.
        boolean leavesEffect() {
            return switch (this) {
                case NOTHING_CHANGES,
                        TOO_FEW_PARTIES,
                        DAY_PASSED,
                        CLAUSE_WITHOUT_BASIS,
                        CLAUSE_ENDED_ALREADY,
                        ARRANGEMENT_MISSING,
                        ARRANGEMENT_OF_STRANGER,
                        REFERRAL_WITHOUT_ARRANGEMENT,
                        AREA_EMPTY,
                        AREA_LEAVES_PARTY -> true;
                case AGREEMENT_ENDED,
                        TERM_ENDS_BEFORE_START,
                        ALREADY_PARTY,
                        CLAUSE_NAMES_STRANGER,
                        CLAUSE_NEEDS_CONSENT,
                        ARRANGEMENT_OVER -> false;
            };
        }
    }

    /// Whether [#what] is the id of an institution.
    boolean aboutParty() {
        return switch (kind) {
            case ALREADY_PARTY,
                    ARRANGEMENT_MISSING,
                    ARRANGEMENT_OF_STRANGER,
                    ARRANGEMENT_OVER,
                    REFERRAL_WITHOUT_ARRANGEMENT,
                    AREA_LEAVES_PARTY -> true;
            default -> false;
        };
    }

    static List<Fault> of(Standing standing) {
        return new Search(standing).faults();
    }

    private static final class Search {

        private final Standing standing;
        private final Amendment content;
        private final LocalDate day;
        private final List<Fault> found = new ArrayList<>();

        Search(Standing standing) {
            this.standing = standing;
            this.content = standing.draft().content();
            this.day = standing.day();
        }

        List<Fault> faults() {
            when(content.changesNothing(), Kind.NOTHING_CHANGES, "");
            var planned = standing.draft().words().day();
            when(planned != null && planned.isBefore(standing.today()), Kind.DAY_PASSED, "");
            var term = content.term();
            when(term != null && term.to() != null && !term.to().isAfter(day), Kind.TERM_ENDS_BEFORE_START, "");
            if (standing.before() == null) when(content.joining().size() < 2, Kind.TOO_FEW_PARTIES, "");
            else annex(standing.before());
            content.added().forEach(this::clause);
            content.arranging().forEach(this::arranging);
            content.joining().forEach(it -> over(it.institution(), it.arrangement()));
            area();
            var parties = parties();
            clauses().forEach(clause -> sharing(clause, parties));
            return List.copyOf(found);
        }

        private void annex(Agreement before) {
            when(!before.inForce().contains(day), Kind.AGREEMENT_ENDED, "");
            for (var joining : content.joining()) {
                when(isParty(before, joining.institution()), Kind.ALREADY_PARTY, id(joining.institution()));
            }
            for (var clause : before.clauses()) {
                when(
                        content.ended().contains(clause.id()) && clause.endedByVersion() != null,
                        Kind.CLAUSE_ENDED_ALREADY,
                        clause.number());
            }
        }

        private void area() {
            var area = content.area();
            if (area == null) return;
            when(area.isEmpty(), Kind.AREA_EMPTY, "");
            for (var party : standing.inside()) {
                var seat = standing.seats().get(party.institution());
                boolean left = seat != null && standing.areaBefore().touches(seat) && !area.touches(seat);
                when(left, Kind.AREA_LEAVES_PARTY, id(party.institution()));
            }
        }

        private void clause(Provision it) {
            var clause = it.clause();
            when(!clause.sharings().isEmpty() && it.legalBases().isEmpty(), Kind.CLAUSE_WITHOUT_BASIS, clause.number());
            when(clause.sharings().stream().anyMatch(this::namesStranger), Kind.CLAUSE_NAMES_STRANGER, clause.number());
        }

        /// Also clauses that were there before: they reach whoever joins, too.
        private void sharing(Clause clause, List<Party> parties) {
            for (var sharing : clause.sharings()) {
                when(AgreementRules.looksWithoutBasis(sharing, parties), Kind.CLAUSE_NEEDS_CONSENT, clause.number());
                AgreementRules.referredWithoutArrangement(sharing, parties, day).stream()
                        .filter(it -> gains(it, clause))
                        .forEach(it -> when(true, Kind.REFERRAL_WITHOUT_ARRANGEMENT, id(it.institution())));
                if (sharing.opening() == Opening.PROCESSING_CONTRACT)
                    parties.stream()
                            .filter(it -> gains(it, clause) && !it.isArranged(Arrangement.Kind.PROCESSING, day))
                            .filter(it -> sharing.viewers().includes(it.institution(), it.kind()))
                            .forEach(it -> when(true, Kind.ARRANGEMENT_MISSING, id(it.institution())));
            }
        }

        /// Whether the clause or the party is new; what stands already was signed.
        private boolean gains(Party party, Clause clause) {
            return joins(party.institution())
                    || content.added().stream().anyMatch(it -> it.clause().id().equals(clause.id()));
        }

        private void arranging(Arranging it) {
            var inside = standing.inside().stream().map(Party::institution);
            when(inside.noneMatch(it.institution()::equals), Kind.ARRANGEMENT_OF_STRANGER, id(it.institution()));
            over(it.institution(), it.arrangement());
        }

        private void over(InstitutionId who, Arrangement arrangement) {
            when(arrangement.isOverOn(day), Kind.ARRANGEMENT_OVER, id(who));
        }

        private List<Party> parties() {
            var holding = content.withArranging(content.arranging().stream()
                    .filter(it -> !it.arrangement().isOverOn(day))
                    .toList());
            return Stream.concat(
                            standing.inside().stream().map(it -> holding.arranged(it, day)),
                            content.joining().stream().map(it -> it.from(0, day)))
                    .toList();
        }

        private Stream<Clause> clauses() {
            var old = standing.before() == null
                    ? List.<Clause>of()
                    : standing.before().clauses();
            return Stream.concat(
                    old.stream()
                            .filter(it -> it.endedByVersion() == null
                                    && !content.ended().contains(it.id())),
                    content.added().stream().map(Provision::clause));
        }

        private boolean namesStranger(Sharing sharing) {
            return Stream.concat(sharing.viewers().institutions().stream(), sharing.holders().institutions().stream())
                    .anyMatch(named -> !joins(named)
                            && (standing.before() == null
                                    || standing.before().parties().stream()
                                            .noneMatch(
                                                    party -> party.institution().equals(named))));
        }

        private boolean joins(InstitutionId institution) {
            return content.joining().stream().map(Joining::institution).anyMatch(institution::equals);
        }

        private boolean isParty(Agreement before, InstitutionId institution) {
            return before.parties().stream()
                    .anyMatch(party -> party.institution().equals(institution)
                            && (party.leftOn() == null || party.leftOn().isAfter(day)));
        }

        private static String id(InstitutionId institution) {
            return institution.value().toString();
        }

        private void when(boolean wrong, Kind kind, String what) {
            if (wrong && !found.contains(new Fault(kind, what))) found.add(new Fault(kind, what));
        }
    }
}
