package pl.sciezka.client.person;

import org.springframework.stereotype.Component;
import pl.sciezka.client.PersonData;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.Absent;
import pl.sciezka.storage.CurrentActing;

/// Adds persons of the acting institution, and opens them to be corrected.
@Component
class PersonDesk {

    sealed interface Added {
        record Done(PersonId person) implements Added {}

        /// Somebody with this PESEL is on the own list already.
        record AlreadyHere() implements Added {}
    }

    private final Persons persons;
    private final RecordOfPersons record;
    private final EditedPersons edited;
    private final Journal journal;

    PersonDesk(Persons persons, RecordOfPersons record, EditedPersons edited, Journal journal) {
        this.persons = persons;
        this.record = record;
        this.edited = edited;
        this.journal = journal;
    }

    Added add(PersonData data) {
        var own = CurrentActing.staff().institution();
        if (persons.isTaken(own, data, null)) return new Added.AlreadyHere();
        return new Added.Done(record.add(own, data));
    }

    EditedPersons.Current current(PersonId person) {
        var own = CurrentActing.staff().institution();
        journal.looked("journal.person-edit", new Seen(person, own));
        return edited.current(own, person).orElseThrow(Absent::new);
    }
}
