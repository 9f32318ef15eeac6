package pl.sciezka.client.person;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import pl.sciezka.client.PersonData;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.Absent;
import pl.sciezka.storage.CurrentActing;

/// Adds and corrects persons of the acting institution.
@Component
class PersonDesk {

    sealed interface Added {
        record Done(PersonId person) implements Added {}

        /// Somebody with this PESEL is on the own list already.
        record AlreadyHere() implements Added {}
    }

    record Current(PersonForm form, int version) {}

    private final Persons persons;
    private final RecordOfPersons record;
    private final Corrections corrections;
    private final Journal journal;

    PersonDesk(Persons persons, RecordOfPersons record, Corrections corrections, Journal journal) {
        this.persons = persons;
        this.record = record;
        this.corrections = corrections;
        this.journal = journal;
    }

    Added add(PersonData data) {
        var own = CurrentActing.staff().institution();
        if (isTaken(own, data, null)) return new Added.AlreadyHere();
        return new Added.Done(record.add(own, data));
    }

    Current current(PersonId person) {
        var own = CurrentActing.staff().institution();
        journal.looked("journal.person-edit", new Seen(person, own));
        return corrections.current(own, person).orElseThrow(Absent::new);
    }

    /// Throws [OptimisticLockingFailureException] when somebody else changed the person since the form was opened.
    Added correct(PersonId person, int version, PersonData data) {
        var own = CurrentActing.staff().institution();
        if (!persons.isOwn(own, person)) throw new Absent();
        if (isTaken(own, data, person)) return new Added.AlreadyHere();
        if (!corrections.replace(own, person, version, data))
            throw new OptimisticLockingFailureException("The person was changed meanwhile");
        journal.changed("journal.person-corrected", new Seen(person, own));
        return new Added.Done(person);
    }

    private boolean isTaken(InstitutionId own, PersonData data, @Nullable PersonId except) {
        return data.pesel() != null
                && persons.findByPesel(own, data.pesel())
                        .filter(it -> !it.equals(except))
                        .isPresent();
    }
}
