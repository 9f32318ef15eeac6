package pl.sciezka.client.protection;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CommonClients;
import pl.sciezka.client.LeaveReason;
import pl.sciezka.client.PersonProtected;
import pl.sciezka.client.bond.Memberships;
import pl.sciezka.client.bond.Openings;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;

/// Keeps a person out of proposals, common clients and partners' sight, at once. Partners learn only that the common
/// service has ended, as with any other end.
@Component
class ProtectPerson {

    private final Protections protections;
    private final Memberships memberships;
    private final Openings openings;
    private final CommonClients commonClients;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProtectPerson(
            Protections protections,
            Memberships memberships,
            Openings openings,
            CommonClients commonClients,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.protections = protections;
        this.memberships = memberships;
        this.openings = openings;
        this.commonClients = commonClients;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /// Does nothing when the person is protected already.
    void protect(PersonId person, ProtectionReason reason, Acting.Staff by) {
        memberships.serialise(person);
        if (!protections.begin(person, by.institution(), reason, by.staff(), clock.instant())) return;
        openings.closeAllOf(person, clock.instant());
        commonClients.leave(person, by.institution(), LeaveReason.PROTECTION);
        journal.changed("journal.person-protected", new Seen(person, by.institution()));
        events.publishEvent(new PersonProtected(by.institution(), person));
    }
}
