package pl.sciezka.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.Period;

/// Agreement (umowa, porozumienie): what its documents, parties and clauses together allow on any day. The base
/// document is version 0, each annex the next one.
public record Agreement(
        AgreementId id, Period inForce, List<AgreementVersion> versions, List<Party> parties, List<Clause> clauses) {

    public Agreement {
        versions = List.copyOf(versions);
        parties = List.copyOf(parties);
        clauses = List.copyOf(clauses);
        AgreementRules.check(versions, parties, clauses);
    }

    /// When a party may first and last use the agreement: from the later of its accession and of its document's day.
    Optional<Period> membership(Party party) {
        var from = latest(party.accededOn(), inForceFrom(party.byVersion()));
        return overlap(from, party.leftOn());
    }

    /// When a clause binds: from the day of the document that brought it, never earlier, to the day of the one that
    /// ended it.
    Optional<Period> validity(Clause clause) {
        var from = latest(clause.from(), inForceFrom(clause.byVersion()));
        var endedBy = clause.endedByVersion();
        var to = endedBy == null ? clause.to() : earliest(clause.to(), inForceFrom(endedBy));
        return overlap(from, to);
    }

    /// Who is inside on the day.
    public List<Party> insideOn(LocalDate day) {
        return parties.stream()
                .filter(party ->
                        membership(party).filter(days -> days.contains(day)).isPresent())
                .toList();
    }

    /// Where it is in force on the day.
    public Area areaOn(LocalDate day) {
        return inForce.contains(day) ? Area.stated(versions, day) : Area.NOWHERE;
    }

    private Optional<Period> overlap(LocalDate from, @Nullable LocalDate to) {
        return to != null && !from.isBefore(to) ? Optional.empty() : inForce.overlap(new Period(from, to));
    }

    private LocalDate inForceFrom(int version) {
        return versions.get(version).inForceFrom();
    }

    private static LocalDate latest(@Nullable LocalDate a, LocalDate b) {
        return a != null && a.isAfter(b) ? a : b;
    }

    private static LocalDate earliest(@Nullable LocalDate a, LocalDate b) {
        return a != null && a.isBefore(b) ? a : b;
    }
}
