package pl.sciezka.discovery;

import org.springframework.stereotype.Component;
import pl.sciezka.client.CommonClients;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;

/// Takes an own person out of its common client. Sight ends in this transaction; plans and referrals freeze, and both
/// sides' officers get their task, when their modules hear of it.
@Component
class UndoLink {

    private final CommonClients commonClients;
    private final Journal journal;

    UndoLink(CommonClients commonClients, Journal journal) {
        this.commonClients = commonClients;
        this.journal = journal;
    }

    /// False when the person belongs to no common client any more.
    boolean undo(PersonId person, UndoReason reason, Acting.Staff by) {
        var left = commonClients.leave(person, by.institution(), reason.asLeaving());
        if (left.isPresent()) journal.changed("journal.link-undone", new Seen(person, by.institution()));
        return left.isPresent();
    }
}
