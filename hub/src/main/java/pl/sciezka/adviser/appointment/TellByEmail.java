package pl.sciezka.adviser.appointment;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.client.ClientEmail;
import pl.sciezka.client.History;
import pl.sciezka.delivery.Announcement;
import pl.sciezka.delivery.Deliveries;
import pl.sciezka.delivery.DeliveryFailed;
import pl.sciezka.delivery.EmailStates;
import pl.sciezka.delivery.Recipient;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.storage.CurrentActing;

/// Tells a client by e-mail that there is something about an appointment, beside the letter and never instead of it,
/// and hears what did not arrive. That never counts as an absence: whoever writes down the outcome is told of it.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TellByEmail {

    private final ClientEmail client;
    private final Deliveries deliveries;
    private final EmailStates states;
    private final Emails emails;
    private final History history;
    private final Clock clock;

    TellByEmail(
            ClientEmail client,
            Deliveries deliveries,
            EmailStates states,
            Emails emails,
            History history,
            Clock clock) {
        this.client = client;
        this.deliveries = deliveries;
        this.states = states;
        this.emails = emails;
        this.history = history;
        this.clock = clock;
    }

    Email.Choice choice(PersonId person) {
        if (!client.reaches(person)) return Email.Choice.NONE;
        return states.canSend(CurrentActing.staff().institution()) ? Email.Choice.OFFERED : Email.Choice.NO_SERVER;
    }

    /// Sends nothing to whom e-mail does not reach, whatever was ticked. What was ticked before the office lost its
    /// server is written down all the same: it fails, and somebody has to tell the client in another way.
    void tell(PersonId person, UUID appointment, Email.Word word) {
        if (!client.reaches(person)) return;
        var staff = CurrentActing.staff();
        var path = Appointment.path(person, appointment);
        var it = Announcement.of(new Recipient.Client(staff.institution(), person), word.key, path);
        emails.add(it.id(), person, appointment, staff, word);
        deliveries.append(it);
        history.tell(person, "appointment-email", null, path, Set.of());
    }

    /// About all appointments of a person, the latest first.
    List<Email.Shown> of(PersonId person) {
        return shown(emails.of(person));
    }

    /// Those of an institution after which somebody has to call or write.
    List<Email> failed(Acting.Staff staff) {
        return shown(emails.failed(staff.institution(), Warsaw.today(clock))).stream()
                .filter(Email.Shown::open)
                .map(Email.Shown::email)
                .toList();
    }

    boolean told(UUID appointment, UUID email) {
        return emails.told(appointment, email, CurrentActing.staff());
    }

    /// In the transaction that writes down the outcome of sending.
    @EventListener
    void on(DeliveryFailed it) {
        emails.failed(it.id());
    }

    private List<Email.Shown> shown(List<Email> all) {
        var known = states.of(all.stream().map(Email::id).toList());
        return all.stream().map(it -> Email.Shown.of(it, known.get(it.id()))).toList();
    }
}
