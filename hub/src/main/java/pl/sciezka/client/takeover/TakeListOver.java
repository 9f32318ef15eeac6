package pl.sciezka.client.takeover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import pl.sciezka.client.ListMatch;
import pl.sciezka.client.ListSequel;
import pl.sciezka.client.ListTakeover;
import pl.sciezka.client.PersonData;
import pl.sciezka.client.PersonRow;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Compares a list with the record, and writes what it says over it. However many the parts, the journal gets one entry
/// with all persons just before the commit.
@Component
class TakeListOver implements ListTakeover {

    private final PersonBatches batches;
    private final PersonUpserts upserts;
    private final FoundRows found;
    private final Journal journal;

    TakeListOver(PersonBatches batches, PersonUpserts upserts, FoundRows found, Journal journal) {
        this.batches = batches;
        this.upserts = upserts;
        this.found = found;
        this.journal = journal;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Comparison comparing(InstitutionId institution) {
        return new Comparing(institution, false, null);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Comparison taking(InstitutionId institution) {
        return new Comparing(institution, true, null);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Comparison taking(InstitutionId institution, ListSequel sequel) {
        return new Comparing(institution, true, sequel);
    }

    /// One list on its way, bound to the transaction it was begun in.
    private final class Comparing implements Comparison {

        private final InstitutionId institution;
        private final boolean taking;
        private final @Nullable ListSequel sequel;
        private final List<Difference> differences = new ArrayList<>();
        private final Set<PersonId> named = new HashSet<>();

        private Comparing(InstitutionId institution, boolean taking, @Nullable ListSequel sequel) {
            this.institution = institution;
            this.taking = taking;
            this.sequel = sequel;
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    writeJournal();
                }
            });
        }

        @Override
        public List<ListMatch> next(List<PersonData> rows) {
            if (rows.isEmpty()) return List.of();
            batches.planAnew(true);
            var matching = new Matching(institution, rows, batches, named);
            var changes = new LinkedHashMap<PersonId, PersonData>();
            var unchanged = new HashSet<PersonId>();
            var results = rows.stream()
                    .map(row -> switch (matching.of(row)) {
                        case Matching.Found.OtherPerson _ -> ListMatch.OTHER_PERSON;
                        case Matching.Found.Several _ -> ListMatch.SEVERAL;
                        case Matching.Found.Nobody _ -> {
                            changes.put(named(PersonId.next()), row);
                            yield ListMatch.NEW;
                        }
                        case Matching.Found.One(var stored)
                        when stored.isToldMoreBy(row) -> {
                            var now = stored.completed(row);
                            if (sequel != null)
                                differences.addAll(Difference.between(stored, now, sequel.comparable()));
                            changes.put(named(stored.id()), now);
                            yield ListMatch.CHANGED;
                        }
                        case Matching.Found.One(var stored) -> {
                            unchanged.add(named(stored.id()));
                            yield ListMatch.UNCHANGED;
                        }
                    })
                    .toList();
            if (taking) write(rows, changes, unchanged);
            return results;
        }

        @Override
        public Unnamed unnamed(int limit) {
            if (sequel != null) found.endOfList(institution, sequel, named);
            var first = batches.others(institution, named, limit);
            named.addAll(first.stream().map(PersonRow::id).toList());
            return new Unnamed(batches.countOthers(institution, named) + first.size(), first);
        }

        private PersonId named(PersonId id) {
            named.add(id);
            return id;
        }

        /// Foreign keys are checked row by row, so their plans must be kept while rows are written.
        private void write(List<PersonData> rows, Map<PersonId, PersonData> changes, Set<PersonId> unchanged) {
            upserts.confirm(unchanged, rows.getFirst().source(), rows.getFirst().asOf());
            batches.planAnew(false);
            upserts.write(institution, changes);
            if (sequel != null) found.add(institution, sequel, differences);
            differences.clear();
        }

        private void writeJournal() {
            var seen = named.stream().map(id -> new Seen(id, institution)).toList();
            if (taking) journal.changed("journal.list-taken", seen);
            else journal.looked("journal.list-compared", seen);
        }
    }
}
