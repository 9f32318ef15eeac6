package pl.sciezka.client.person;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.client.ContactCorrected;
import pl.sciezka.client.CorrectionReason;
import pl.sciezka.client.History;
import pl.sciezka.client.WhyCorrected;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Texts;
import pl.sciezka.storage.CurrentActing;

/// Corrects persons of the acting institution and keeps what stood there before. The history says which fields, and
/// never what stood in them.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CorrectPersons {

    enum Outcome {
        DONE,
        UNCHANGED,
        /// Somebody with this PESEL is on the own list already.
        ALREADY_HERE,
        /// Does not fit what the record says otherwise.
        NOT_FITTING,
        /// The field was written anew since.
        OVERTAKEN,
        /// What stood before was a mistake and is kept no more.
        REMOVED
    }

    private final EditedPersons edited;
    private final Corrections corrections;
    private final Persons persons;
    private final History history;
    private final Journal journal;
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CorrectPersons(
            EditedPersons edited,
            Corrections corrections,
            Persons persons,
            History history,
            Journal journal,
            Texts texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.edited = edited;
        this.corrections = corrections;
        this.persons = persons;
        this.history = history;
        this.journal = journal;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    boolean isUnchanged(PersonId person, PersonForm typed) {
        return PersonField.changed(current(person).form(), typed.recorded()).isEmpty();
    }

    /// Only for a form without errors. Throws [OptimisticLockingFailureException] when somebody else changed the person
    /// since the form was opened.
    Outcome correct(PersonId person, int version, PersonForm typed, WhyCorrected why) {
        var was = current(person);
        if (was.version() != version) throw overtaken();
        var mistake = why.reason() == CorrectionReason.MISTAKE;
        return write(person, was, typed, why, "person-corrected", mistake);
    }

    /// Puts back what stood before this correction.
    Outcome takeBack(PersonId person, UUID correction) {
        var all = history(person);
        var it = all.find(correction).orElseThrow(Absent::new);
        if (it.wasRemoved()) return Outcome.REMOVED;
        if (!all.canBeTakenBack(it)) return Outcome.OVERTAKEN;
        return put(person, all, it.field(), it.was(), CorrectionReason.TAKEN_BACK, false);
    }

    /// Puts back what this correction said, over what a list has written since. Where the correction removed a number
    /// that was a mistake, so does this: it is the same one again, as far as anybody knows.
    Outcome restore(PersonId person, UUID correction) {
        var all = history(person);
        var it = all.find(correction).orElseThrow(Absent::new);
        if (!all.isOverwritten(it)) return Outcome.OVERTAKEN;
        return put(person, all, it.field(), it.now(), CorrectionReason.RESTORED, it.wasRemoved());
    }

    /// Leaves what a list has written over this correction: a correction too, of which it is the value.
    Outcome keepList(PersonId person, UUID correction) {
        var all = history(person);
        var it = all.find(correction).orElseThrow(Absent::new);
        if (!all.isOverwritten(it)) return Outcome.OVERTAKEN;
        var today = all.today().form();
        record(
                person,
                Set.of(it.field()),
                today.with(it.field(), it.now()),
                today,
                new WhyCorrected(CorrectionReason.LIST_KEPT, null),
                "person-list-kept");
        return Outcome.DONE;
    }

    CorrectionHistory history(PersonId person) {
        return new CorrectionHistory(corrections.of(CurrentActing.staff().institution(), person), current(person));
    }

    private Outcome put(
            PersonId person,
            CorrectionHistory all,
            PersonField field,
            @Nullable String value,
            CorrectionReason why,
            boolean mistake) {
        var form = all.today().form().with(field, value);
        // a number says the day of birth itself
        if (field == PersonField.PESEL && value != null) form = form.with(PersonField.BIRTH_DATE, null);
        if (form.errors(Warsaw.today(clock)).done().any()) return Outcome.NOT_FITTING;
        return write(person, all.today(), form, new WhyCorrected(why, null), "person-put-back", mistake);
    }

    /// `mistake`: a PESEL that stood here was one, and is kept nowhere.
    private Outcome write(
            PersonId person,
            EditedPersons.Current was,
            PersonForm typed,
            WhyCorrected why,
            String kind,
            boolean mistake) {
        var now = typed.recorded();
        var data = now.data(texts, Warsaw.today(clock));
        var changed = PersonField.changed(was.form(), now);
        if (changed.isEmpty()) return Outcome.UNCHANGED;
        var by = CurrentActing.staff();
        if (persons.isTaken(by.institution(), data, person)) return Outcome.ALREADY_HERE;
        if (!edited.replace(by.institution(), person, was.version(), data, changed)) throw overtaken();
        record(person, changed, was.form(), now, why, kind);
        if (mistake && changed.contains(PersonField.PESEL))
            corrections.forget(by.institution(), person, PersonField.PESEL.in(was.form()));
        return Outcome.DONE;
    }

    private void record(
            PersonId person, Set<PersonField> changed, PersonForm was, PersonForm now, WhyCorrected why, String kind) {
        var by = CurrentActing.staff();
        corrections.add(person, by, changed, was, now, why);
        journal.changed("journal.person-corrected", new Seen(person, by.institution()));
        history.tell(person, kind, null, CorrectionPages.path(person), Set.of(), PersonField.named(texts, changed));
        if (changed.contains(PersonField.TELEPHONE))
            events.publishEvent(new ContactCorrected(by.institution(), person));
    }

    private EditedPersons.Current current(PersonId person) {
        return edited.current(CurrentActing.staff().institution(), person).orElseThrow(Absent::new);
    }

    private static OptimisticLockingFailureException overtaken() {
        return new OptimisticLockingFailureException("The person was changed meanwhile");
    }
}
