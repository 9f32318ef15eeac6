package pl.sciezka.client.card;

import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;
import pl.sciezka.client.History;
import pl.sciezka.client.person.Persons;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Absent;
import pl.sciezka.storage.CurrentActing;

/// What staff do with one person's record of their own institution.
@Component
class OwnRecord {

    private final Cards cards;
    private final Persons persons;
    private final Colleagues colleagues;
    private final History history;
    private final Journal journal;
    private final Clock clock;

    OwnRecord(Cards cards, Persons persons, Colleagues colleagues, History history, Journal journal, Clock clock) {
        this.cards = cards;
        this.persons = persons;
        this.colleagues = colleagues;
        this.history = history;
        this.journal = journal;
        this.clock = clock;
    }

    Cards.Head head(PersonId person) {
        return cards.head(CurrentActing.staff().institution(), person).orElseThrow(Absent::new);
    }

    String revealPesel(PersonId person) {
        var own = CurrentActing.staff().institution();
        var pesel = persons.pesel(own, person).orElseThrow(Absent::new);
        journal.looked("journal.pesel", new Seen(person, own));
        return pesel.value();
    }

    /// The acting person becomes the client's adviser; the change is told, never silent.
    void takeOver(PersonId person) {
        var staff = CurrentActing.staff();
        head(person);
        cards.takeOver(person, staff.staff().value(), Warsaw.today(clock));
        journal.changed("journal.adviser", new Seen(person, staff.institution()));
        var name = colleagues.find(staff.staff()).map(Colleague::name).orElse("");
        history.tell(person, "adviser", null, null, Set.of(), name);
    }
}
