package pl.sciezka.client.household;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import pl.sciezka.client.History;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.storage.CurrentActing;

/// Journals every own person of a household that was changed, and tells the history which kind of thing it was, without
/// saying of whom.
@Component
class TellOfHousehold {

    private final History history;
    private final Journal journal;

    TellOfHousehold(History history, Journal journal) {
        this.history = history;
        this.journal = journal;
    }

    void changed(List<PersonId> persons, PersonId asking, String kind) {
        var own = CurrentActing.staff().institution();
        journal.changed(
                "journal.household-changed",
                persons.stream().map(it -> new Seen(it, own)).toList());
        history.tell(asking, kind, null, HouseholdPages.path(asking), Set.of());
    }
}
