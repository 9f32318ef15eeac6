package pl.sciezka.client.needs;

import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import pl.sciezka.client.ContactCorrected;
import pl.sciezka.client.CorrectionReason;
import pl.sciezka.client.History;
import pl.sciezka.client.Needs;
import pl.sciezka.client.WhyCorrected;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.storage.CurrentActing;

/// Writes down what an own client needs, and keeps what stood there when it is changed or dropped, unless it was words
/// that were a mistake. The history says that it was written down, not what.
@Component
class RecordNeeds {

    record Current(Needs needs, int version) {}

    private final RecordedNeeds recorded;
    private final CorrectedNeeds corrected;
    private final History history;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordNeeds(
            RecordedNeeds recorded,
            CorrectedNeeds corrected,
            History history,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.recorded = recorded;
        this.corrected = corrected;
        this.history = history;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    Current current(PersonId person) {
        return recorded.own(person, CurrentActing.staff().institution())
                .map(it -> new Current(it.needs(), it.version()))
                .orElse(new Current(Needs.NONE, 0));
    }

    /// Throws when somebody else changed them since the form was opened with that version.
    Current current(PersonId person, int version) {
        var current = current(person);
        if (current.version() != version) throw overtaken();
        return current;
    }

    /// `why` may be null only where nothing that stood is written over. Throws when somebody else changed them since
    /// `was` was read.
    void record(PersonId person, Current was, Needs needs, @Nullable WhyCorrected why) {
        var staff = CurrentActing.staff();
        if (!recorded.save(person, staff, needs, Warsaw.today(clock), was.version())) throw overtaken();
        if (why != null) {
            var changes = NeedsCorrection.changes(was.needs(), needs);
            corrected.add(person, changes, why, staff);
            if (why.reason() == CorrectionReason.MISTAKE) corrected.forget(person, NeedsCorrection.overWords(changes));
        }
        journal.changed("journal.needs-changed", new Seen(person, staff.institution()));
        history.tell(person, "needs", null, "/clients/" + person.value() + "/needs", Set.of());
        events.publishEvent(new ContactCorrected(staff.institution(), person));
    }

    private static OptimisticLockingFailureException overtaken() {
        return new OptimisticLockingFailureException("The needs were changed meanwhile");
    }
}
