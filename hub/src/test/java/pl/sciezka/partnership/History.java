package pl.sciezka.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Period;

/// What happened to one agreement, in the order of its days (dzieje umowy): documents, and parties that left.
record History(List<Event> events) {

    sealed interface Event {
        LocalDate day();
    }

    /// The agreement itself comes first, annexes and accessions follow.
    record Document(
            LocalDate day,
            List<Join> joins,
            List<Clause> added,
            Set<ClauseId> ended,
            @Nullable Term term) implements Event {}

    record Left(LocalDate day, InstitutionId who) implements Event {}

    /// With the day of its processing contract, if it has one.
    record Join(
            InstitutionId who,
            InstitutionKind kind,
            @Nullable LocalDate contract) {}

    record Term(@Nullable LocalDate end) {}

    History before(LocalDate day) {
        return new History(events.stream().filter(it -> it.day().isBefore(day)).toList());
    }

    /// As it is recorded when all is over.
    Agreement agreement() {
        var versions = new ArrayList<AgreementVersion>();
        var parties = new ArrayList<Party>();
        var clauses = new ArrayList<Clause>();
        LocalDate end = null;
        for (var event : events) {
            switch (event) {
                case Document(var day, var joins, var added, var ended, var term) -> {
                    int version = versions.size();
                    versions.add(new AgreementVersion(version, day, day));
                    joins.forEach(it -> parties.add(new Party(it.who(), it.kind(), version, day, null, it.contract())));
                    clauses.replaceAll(it -> ended.contains(it.id()) ? with(it, it.byVersion(), version) : it);
                    added.forEach(it -> clauses.add(with(it, version, null)));
                    if (term != null) end = term.end();
                }
                case Left(var day, var who) ->
                    parties.replaceAll(it -> it.institution().equals(who) && it.leftOn() == null
                            ? new Party(who, it.kind(), it.byVersion(), it.accededOn(), day, it.processingContractOn())
                            : it);
            }
        }
        return new Agreement(AgreementId.next(), new Period(events.getFirst().day(), end), versions, parties, clauses);
    }

    Map<InstitutionId, InstitutionKind> institutions() {
        var all = new HashMap<InstitutionId, InstitutionKind>();
        agreement().parties().forEach(it -> all.put(it.institution(), it.kind()));
        return all;
    }

    private static Clause with(Clause it, int version, @Nullable Integer endedBy) {
        return new Clause(it.id(), it.number(), version, endedBy, it.from(), it.to(), it.sharings());
    }
}
