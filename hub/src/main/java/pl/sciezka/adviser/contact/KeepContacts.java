package pl.sciezka.adviser.contact;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.client.History;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.storage.CurrentActing;

/// Writes contacts down, corrects and removes them. The history says that it was done, and never what was written, so
/// that a mistake can go without a rest.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class KeepContacts {

    private final Contacts contacts;
    private final History history;
    private final Journal journal;

    KeepContacts(Contacts contacts, History history, Journal journal) {
        this.contacts = contacts;
        this.history = history;
        this.journal = journal;
    }

    /// Of an own person, whose page was opened in the same transaction.
    public UUID log(PersonId person, Contact.Facts facts) {
        var id = contacts.add(person, CurrentActing.staff(), facts);
        written(person, "contact");
        return id;
    }

    void correct(Contact it, int version, Contact.Facts was, Contact.Facts now, String reason) {
        contacts.correct(it.id(), version, now, Correction.changes(was, now), reason, CurrentActing.staff());
        written(it.person(), "contact-corrected");
    }

    boolean remove(Contact it, RemovalReason reason) {
        var done = contacts.remove(it.id(), reason, CurrentActing.staff());
        if (done) written(it.person(), "contact-removed");
        return done;
    }

    private void written(PersonId person, String kind) {
        journal.changed(
                "journal.contact-changed",
                new Seen(person, CurrentActing.staff().institution()));
        history.tell(person, kind, null, ContactTab.path(person), Set.of());
    }
}
