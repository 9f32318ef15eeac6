package pl.sciezka.client.card;

import org.springframework.stereotype.Component;
import pl.sciezka.client.person.Persons;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.Absent;
import pl.sciezka.storage.CurrentActing;

/// What staff do with one person's record of their own institution.
@Component
class OwnRecord {

    private final Cards cards;
    private final Persons persons;
    private final Journal journal;

    OwnRecord(Cards cards, Persons persons, Journal journal) {
        this.cards = cards;
        this.persons = persons;
        this.journal = journal;
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
}
