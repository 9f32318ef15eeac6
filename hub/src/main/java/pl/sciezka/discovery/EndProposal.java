package pl.sciezka.discovery;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CommonClients;
import pl.sciezka.discovery.Proposal.State;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.InstitutionId;

/// Ends a proposal on the proposer's side: withdrawn while it waits, closed after its last day.
@Component
class EndProposal {

    private final Proposals proposals;
    private final CommonClients commonClients;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Limits limits;

    EndProposal(
            Proposals proposals,
            CommonClients commonClients,
            Journal journal,
            ApplicationEventPublisher events,
            Limits limits) {
        this.proposals = proposals;
        this.commonClients = commonClients;
        this.journal = journal;
        this.events = events;
        this.limits = limits;
    }

    /// False when it was confirmed or ended meanwhile.
    boolean end(Proposal it, InstitutionId own) {
        var state = it.phase(limits.today()) == Proposal.Phase.UNCONFIRMED ? State.CLOSED : State.WITHDRAWN;
        if (!proposals.settle(it.id(), state, limits.now())) return false;
        commonClients.close(it.opening());
        journal.changed("journal.proposal-ended", new Seen(it.person(), own));
        events.publishEvent(new ProposalWithdrawn(it.id(), it.to()));
        return true;
    }
}
