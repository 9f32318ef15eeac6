package pl.sciezka.discovery;

import org.springframework.stereotype.Component;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;
import pl.sciezka.shell.Absent;

/// Declines a partner's question. The opening stays as it is until its last day, so that the proposer's own data change
/// no more than if nobody had read it; and no sentence goes into the client's history, for it may be somebody else.
@Component
class DeclineProposal {

    private final IncomingProposals incoming;
    private final Journal journal;
    private final Limits limits;

    DeclineProposal(IncomingProposals incoming, Journal journal, Limits limits) {
        this.incoming = incoming;
        this.journal = journal;
        this.limits = limits;
    }

    /// False when it is not asked any more.
    boolean decline(IncomingId id, DeclinedBecause reason, Acting.Staff by) {
        var asked = incoming.hold(id).orElseThrow(Absent::new);
        if (!asked.isOpen(limits.today())) return false;
        incoming.answer(id, Incoming.State.DECLINED, reason, by.staff(), limits.now());
        journal.changed("journal.proposal-declined", new Seen(asked.person(), by.institution()));
        return true;
    }
}
