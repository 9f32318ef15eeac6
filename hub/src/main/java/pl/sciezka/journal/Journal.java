package pl.sciezka.journal;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.kernel.Acting;
import pl.sciezka.storage.CurrentActing;

/// Journal (dziennik): one entry per request and purpose, naming every person seen or changed. Must be called inside
/// the transaction that reads or writes the data; when the entry cannot be written, that transaction fails.
@Component
public class Journal {

    private final Entries entries;

    Journal(Entries entries) {
        this.entries = entries;
    }

    /// `what` is a message key such as `journal.card`.
    @Transactional(propagation = Propagation.MANDATORY)
    public void looked(String what, Collection<Seen> persons) {
        if (!TakenLists.named(persons)) write("LOOK", what, persons);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void looked(String what, Seen person) {
        looked(what, List.of(person));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(String what, Collection<Seen> persons) {
        write("CHANGE", what, persons);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(String what, Seen person) {
        write("CHANGE", what, List.of(person));
    }

    private void write(String kind, String what, Collection<Seen> persons) {
        if (persons.isEmpty()) return;
        var acting = CurrentActing.get().orElseThrow(() -> new IllegalStateException("Nobody acts"));
        switch (acting) {
            case Acting.Staff it -> entries.add(kind, what, it.purpose(), it.institution(), it.staff(), persons);
            case Acting.Job it -> entries.add(kind, what, it.purpose(), it.institution(), null, persons);
            case Acting.LinkHolder _ -> throw new IllegalStateException("A link holder sees no clients' data");
        }
    }
}
