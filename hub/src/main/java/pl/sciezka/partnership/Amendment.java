package pl.sciezka.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Period;
import pl.sciezka.partnership.NewAgreement.Provision;

/// What a document changes (zmiana): who joins, which clauses it adds and ends, the term, how it is joined and left,
/// what is arranged anew about data of those inside, and the area; what is null stays as it is. An agreement is the
/// change of nothing into something. The same computation previews a document and puts it into force.
public record Amendment(
        List<Joining> joining,
        List<Provision> added,
        Set<ClauseId> ended,
        @Nullable Term term,
        @Nullable MembershipTerms membership,
        List<Arranging> arranging,
        @Nullable Area area) {

    public static final Amendment NOTHING = new Amendment(List.of(), List.of(), Set.of(), null, null, List.of(), null);

    /// A new term (okres obowiązywania): `to` is the first day after its end, null when it has none.
    public record Term(@Nullable LocalDate to) {}

    public Amendment {
        joining = List.copyOf(joining);
        added = List.copyOf(added);
        ended = Set.copyOf(ended);
        arranging = List.copyOf(arranging);
    }

    public Amendment(List<Joining> joining, List<Provision> added, Set<ClauseId> ended, @Nullable Term term) {
        this(joining, added, ended, term, null, List.of(), null);
    }

    public Amendment withJoining(List<Joining> others) {
        return new Amendment(others, added, ended, term, membership, arranging, area);
    }

    public Amendment withAdded(List<Provision> others) {
        return new Amendment(joining, others, ended, term, membership, arranging, area);
    }

    public Amendment withEnded(Set<ClauseId> others) {
        return new Amendment(joining, added, others, term, membership, arranging, area);
    }

    public Amendment withTerms(@Nullable Term other, @Nullable MembershipTerms terms) {
        return new Amendment(joining, added, ended, other, terms, arranging, area);
    }

    public Amendment withArranging(List<Arranging> others) {
        return new Amendment(joining, added, ended, term, membership, others, area);
    }

    public Amendment withArea(@Nullable Area other) {
        return new Amendment(joining, added, ended, term, membership, arranging, other);
    }

    /// Those of whom it says what they arranged about data.
    public Set<InstitutionId> arranged() {
        return Stream.concat(
                        joining.stream()
                                .filter(it -> it.arrangement().kind() != Arrangement.Kind.NONE)
                                .map(Joining::institution),
                        arranging.stream().map(Arranging::institution))
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean changesNothing() {
        return equals(NOTHING);
    }

    /// The agreement that this alone makes, signed and in force from the day.
    ///
    /// Throws [IllegalArgumentException] when no agreement may say so; see [AgreementRules].
    public Agreement asAgreement(AgreementId id, LocalDate signedOn, LocalDate day) {
        return new Agreement(
                id,
                new Period(day, term == null ? null : term.to()),
                List.of(new AgreementVersion(0, signedOn, day, area)),
                joining.stream().map(it -> it.from(0, day)).toList(),
                added.stream().map(it -> it.in(0).clause()).toList());
    }

    /// The agreement after this change, in force from the day. Never says anything else about the days before.
    ///
    /// Throws [IllegalArgumentException] when the agreement is not in force on the day, or no agreement may say so.
    public Agreement on(Agreement before, LocalDate signedOn, LocalDate day) {
        if (!before.inForce().contains(day))
            throw new IllegalArgumentException("An annex to an agreement not in force");
        int ordinal = before.versions().size();
        var versions = new ArrayList<>(before.versions());
        versions.add(new AgreementVersion(ordinal, signedOn, day, area));
        var parties = new ArrayList<Party>();
        before.parties().forEach(it -> parties.add(arranged(it, day)));
        joining.forEach(it -> parties.add(it.from(ordinal, day)));
        var clauses = new ArrayList<Clause>();
        before.clauses().forEach(it -> clauses.add(ended.contains(it.id()) ? it.endedBy(ordinal) : it));
        added.forEach(it -> clauses.add(it.in(ordinal).clause()));
        return new Agreement(before.id(), term(before.inForce(), day), versions, parties, clauses);
    }

    /// The party with what is arranged anew from that day.
    public Party arranged(Party party, LocalDate day) {
        if (!party.isInsideOn(day)) return party;
        var with = party;
        for (var it : arranging)
            if (it.institution().equals(party.institution()))
                with = with.with(it.arrangement().arrangedFrom(day));
        return with;
    }

    private Period term(Period before, LocalDate day) {
        if (term == null) return before;
        if (term.to() != null && !term.to().isAfter(day)) {
            throw new IllegalArgumentException("A document that ends the agreement before it is in force itself");
        }
        return new Period(before.from(), term.to());
    }
}
