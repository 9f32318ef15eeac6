package pl.sciezka.offer.reservation;

import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.springframework.stereotype.Component;
import pl.sciezka.client.History;
import pl.sciezka.delivery.Announcements;
import pl.sciezka.delivery.Came;
import pl.sciezka.institution.Institutions;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;

/// What everything about a reservation leaves behind: its sentence in the client's history, its journal entry, and that
/// the partner is told outside the program.
@Component
class Telling {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final History history;
    private final Journal journal;
    private final Announcements announcements;
    private final Institutions institutions;

    Telling(History history, Journal journal, Announcements announcements, Institutions institutions) {
        this.history = history;
        this.journal = journal;
        this.announcements = announcements;
        this.institutions = institutions;
    }

    /// On the record of the institution that acts.
    void tell(Reservation it, InstitutionId acting, String what) {
        var partner = it.partnerOf(acting);
        journal.changed("journal.place", new Seen(it.own(acting), acting));
        history.tell(
                it.own(acting),
                what,
                DataGroup.REFERRAL,
                it.ground().clause(),
                it.id().path(),
                Set.of(partner),
                institutions.shortName(acting),
                institutions.shortName(partner),
                it.service(),
                DAY.format(it.heldUntil()));
        var whose = it.isProposedBy(partner) ? it.proposedBy() : it.owner();
        announcements.announce(new Came(
                it.id().value(),
                partner,
                whose,
                "offer.announced." + what,
                it.id().path()));
    }
}
