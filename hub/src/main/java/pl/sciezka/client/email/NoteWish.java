package pl.sciezka.client.email;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.client.History;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;

/// Writes down what a client said about e-mail, and tells it in the history. What was said already is not written
/// twice.
@Component
class NoteWish {

    private final Wishes wishes;
    private final History history;
    private final Journal journal;

    NoteWish(Wishes wishes, History history, Journal journal) {
        this.wishes = wishes;
        this.history = history;
        this.journal = journal;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void that(PersonId person, Acting.Staff staff, boolean wanted) {
        if (Wish.holds(wishes.of(person)) == wanted) return;
        wishes.add(person, staff, wanted);
        journal.changed("journal.email-wish", new Seen(person, staff.institution()));
        history.tell(person, wanted ? "email-wanted" : "email-not-wanted", null, EmailPages.path(person), Set.of());
    }
}
