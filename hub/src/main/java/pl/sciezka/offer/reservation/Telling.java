package pl.sciezka.offer.reservation;

import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.springframework.stereotype.Component;
import pl.sciezka.client.History;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;

/// What everything about a reservation leaves behind: its sentence in the client's history, and its journal entry.
@Component
class Telling {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final History history;
    private final Journal journal;
    private final Institutions institutions;

    Telling(History history, Journal journal, Institutions institutions) {
        this.history = history;
        this.journal = journal;
        this.institutions = institutions;
    }

    /// On the record of the institution that acts.
    void tell(Reservation it, InstitutionId acting, String what) {
        journal.changed("journal.place", new Seen(it.own(acting), acting));
        history.tell(
                it.own(acting),
                what,
                DataGroup.REFERRAL,
                it.ground().clause(),
                it.id().path(),
                Set.of(it.partnerOf(acting)),
                name(acting),
                name(it.partnerOf(acting)),
                it.service(),
                DAY.format(it.heldUntil()));
    }

    private String name(InstitutionId it) {
        return institutions.find(it).map(Institution::shortName).orElse("");
    }
}
