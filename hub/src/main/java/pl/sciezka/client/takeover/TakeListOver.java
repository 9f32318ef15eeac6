package pl.sciezka.client.takeover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import pl.sciezka.client.ListMatch;
import pl.sciezka.client.ListSequel;
import pl.sciezka.client.ListTakeover;
import pl.sciezka.client.ListedRow;
import pl.sciezka.client.ListedRow.Known;
import pl.sciezka.client.ListedRow.Mark;
import pl.sciezka.client.ListedRow.Told;
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
    private final KnownRows knownRows;
    private final FoundRows found;
    private final Journal journal;

    TakeListOver(PersonBatches batches, PersonUpserts upserts, KnownRows knownRows, FoundRows found, Journal journal) {
        this.batches = batches;
        this.upserts = upserts;
        this.knownRows = knownRows;
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
        private final Set<PersonId> named = new HashSet<>();
        private final Set<PersonId> read = new HashSet<>();
        private @Nullable Marks marks;

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
        public Mark mark(String said) {
            return marks().mark(said);
        }

        @Override
        public List<ListMatch> next(List<ListedRow> rows) {
            if (rows.isEmpty()) return List.of();
            var part = new Part(rows);
            var results = rows.stream().map(part::result).toList();
            if (taking) part.write();
            return results;
        }

        @Override
        public Unnamed unnamed(int limit) {
            if (sequel != null) found.endOfList(institution, sequel, named);
            var others = marks().presentBut(named);
            var first = batches.first(others, limit);
            read.addAll(first.stream().map(PersonRow::id).toList());
            return new Unnamed(others.size(), first);
        }

        private Marks marks() {
            if (marks == null) marks = knownRows.of(institution);
            return marks;
        }

        /// Of whom a known row was only compared, nothing was seen.
        private void writeJournal() {
            if (taking) read.addAll(named);
            var seen = read.stream().map(id -> new Seen(id, institution)).toList();
            if (taking) journal.changed("journal.list-taken", seen);
            else journal.looked("journal.list-compared", seen);
        }

        /// Some rows, and what they come to.
        private final class Part {

            private final Matching matching;
            private final ListedRow first;
            private final Map<PersonId, PersonData> changes = new LinkedHashMap<>();
            private final Set<PersonId> unchanged = new HashSet<>();
            private final Map<PersonId, Mark> marked = new HashMap<>();
            private final List<Difference> differences = new ArrayList<>();

            private Part(List<ListedRow> rows) {
                batches.planAnew(true);
                first = rows.getFirst();
                var told = rows.stream()
                        .flatMap(row -> row instanceof Told it ? Stream.of(it.person()) : Stream.empty())
                        .toList();
                matching = new Matching(institution, told, batches, named);
            }

            private ListMatch result(ListedRow row) {
                return switch (row) {
                    case Known it -> known(it.person());
                    case Told it -> told(it);
                };
            }

            private ListMatch known(PersonId person) {
                if (!named.add(person)) return ListMatch.SEVERAL;
                unchanged.add(person);
                return ListMatch.UNCHANGED;
            }

            private ListMatch told(Told row) {
                return switch (matching.of(row.person())) {
                    case Matching.Found.OtherPerson _ -> ListMatch.OTHER_PERSON;
                    case Matching.Found.Several _ -> ListMatch.SEVERAL;
                    case Matching.Found.Nobody _ -> {
                        changes.put(named(PersonId.next(), row), row.person());
                        yield ListMatch.NEW;
                    }
                    case Matching.Found.One(var stored)
                    when stored.isToldMoreBy(row.person()) -> {
                        var now = stored.completed(row.person());
                        if (sequel != null) differences.addAll(Difference.between(stored, now, sequel.comparable()));
                        changes.put(named(stored.id(), row), now);
                        yield ListMatch.CHANGED;
                    }
                    case Matching.Found.One(var stored) -> {
                        unchanged.add(named(stored.id(), row));
                        yield ListMatch.UNCHANGED;
                    }
                };
            }

            private PersonId named(PersonId id, Told row) {
                named.add(id);
                read.add(id);
                if (row.mark() != null) marked.put(id, row.mark());
                return id;
            }

            /// Foreign keys are checked row by row, so their plans must be kept while many rows are written; what
            /// reads beside is planned for the tables as they have grown.
            private void write() {
                upserts.confirm(unchanged, first);
                batches.planAnew(false);
                upserts.write(institution, changes);
                batches.planAnew(true);
                if (sequel != null) found.add(institution, sequel, differences);
                if (marked.isEmpty()) return;
                var versions = knownRows.versions(marked.keySet());
                batches.planAnew(false);
                knownRows.keep(institution, marked, versions);
            }
        }
    }
}
