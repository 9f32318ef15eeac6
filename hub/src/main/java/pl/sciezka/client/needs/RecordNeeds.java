package pl.sciezka.client.needs;

import java.time.Clock;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import pl.sciezka.client.History;
import pl.sciezka.client.Needs;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.storage.CurrentActing;

/// Writes down what an own client needs. The history says that it was written down, not what.
@Component
class RecordNeeds {

    record Current(Needs needs, int version) {}

    private final RecordedNeeds recorded;
    private final History history;
    private final Journal journal;
    private final Clock clock;

    RecordNeeds(RecordedNeeds recorded, History history, Journal journal, Clock clock) {
        this.recorded = recorded;
        this.history = history;
        this.journal = journal;
        this.clock = clock;
    }

    Current current(PersonId person) {
        return recorded.own(person, CurrentActing.staff().institution())
                .map(it -> new Current(it.needs(), it.version()))
                .orElse(new Current(Needs.NONE, 0));
    }

    /// Throws when somebody else changed them since the form was opened.
    void record(PersonId person, Needs needs, int version) {
        var staff = CurrentActing.staff();
        if (!recorded.save(person, staff, needs, Warsaw.today(clock), version))
            throw new OptimisticLockingFailureException("The needs were changed meanwhile");
        journal.changed("journal.needs-changed", new Seen(person, staff.institution()));
        history.tell(person, "needs", null, "/clients/" + person.value() + "/needs", Set.of());
    }
}
