package pl.sciezka.adviser.appointment;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.adviser.contact.Contact;
import pl.sciezka.adviser.contact.KeepContacts;
import pl.sciezka.adviser.contact.Presence;
import pl.sciezka.adviser.contact.Way;
import pl.sciezka.client.History;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.storage.CurrentActing;

/// Arranges appointments with own clients, moves and calls them off, and writes down what became of them. Each is told
/// in the history of the client.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ArrangeAppointment {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Appointments appointments;
    private final ReadPartnersHours partners;
    private final KeepContacts contacts;
    private final History history;
    private final Journal journal;
    private final Clock clock;

    ArrangeAppointment(
            Appointments appointments,
            ReadPartnersHours partners,
            KeepContacts contacts,
            History history,
            Journal journal,
            Clock clock) {
        this.appointments = appointments;
        this.partners = partners;
        this.contacts = contacts;
        this.history = history;
        this.journal = journal;
        this.clock = clock;
    }

    /// On which terms: what it is about, where and how firmly.
    record Terms(Slot slot, String place, About about, Tone tone) {}

    UUID arrange(PersonId person, Terms terms) {
        return added(person, terms, null, "appointment");
    }

    /// The new one; null when the old one is not planned any more.
    @Nullable
    UUID move(Appointment old, Terms terms, String why) {
        if (!appointments.end(old.id(), Appointment.State.MOVED, why, CurrentActing.staff())) return null;
        return added(old.person(), terms, old.id(), "appointment-moved");
    }

    boolean cancel(Appointment it, String why) {
        var done = appointments.end(it.id(), Appointment.State.CANCELLED, why, CurrentActing.staff());
        if (done) told(it.person(), it.id(), it.slot(), "appointment-cancelled");
        return done;
    }

    /// Writes down who came, as a contact of that day.
    boolean became(Appointment it, Presence presence) {
        var staff = CurrentActing.staff();
        if (!appointments.end(it.id(), Appointment.State.OVER, null, staff)) return false;
        var way = it.about() == About.INTERVIEW ? Way.HOME : Way.OFFICE;
        appointments.became(
                it.id(), contacts.log(it.person(), new Contact.Facts(it.slot().day(), way, presence, false, null)));
        return true;
    }

    private UUID added(PersonId person, Terms it, @Nullable UUID insteadOf, String kind) {
        var id = appointments.add(
                person, CurrentActing.staff(), it.slot(), it.place(), it.about(), it.tone(), insteadOf);
        told(person, id, it.slot(), kind);
        tellOfSameDay(person, id, it.slot());
        return id;
    }

    private void told(PersonId person, UUID id, Slot slot, String kind) {
        journal.changed(
                "journal.appointment-changed",
                new Seen(person, CurrentActing.staff().institution()));
        history.tell(person, kind, null, Appointment.path(person, id), Set.of(), DAY.format(slot.day()), slot.hours());
    }

    /// That two offices know of each other's hours is a flow: the client is told which, and by which clause.
    private void tellOfSameDay(PersonId person, UUID id, Slot slot) {
        if (slot.day().isBefore(Warsaw.today(clock))) return;
        partners.of(person).stream()
                .filter(it -> it.slot().day().equals(slot.day()))
                .forEach(it -> partners.clause(it.holder())
                        .ifPresent(clause -> history.tell(
                                person,
                                "appointment-same-day",
                                DataGroup.PLAN,
                                clause.clause().value(),
                                Appointment.path(person, id),
                                Set.of(),
                                DAY.format(slot.day()),
                                it.office(),
                                clause.cited())));
    }
}
