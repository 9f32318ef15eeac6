package pl.sciezka.discovery;

import org.springframework.stereotype.Component;
import pl.sciezka.client.CommonClientBorn;
import pl.sciezka.client.CommonClients;
import pl.sciezka.client.PersonProtected;
import pl.sciezka.discovery.Proposal.State;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.storage.FollowsUp;
import pl.sciezka.storage.Transactions;

/// Brings each side's papers in order once a common client is there, a question is taken back, or a person is put under
/// protection. Also settles what both had proposed to each other.
@Component
class SettleProposals {

    private final Proposals proposals;
    private final IncomingProposals incoming;
    private final EndProposal endProposal;
    private final CommonClients commonClients;
    private final Tokens tokens;
    private final Transactions transactions;
    private final Limits limits;

    SettleProposals(
            Proposals proposals,
            IncomingProposals incoming,
            EndProposal endProposal,
            CommonClients commonClients,
            Tokens tokens,
            Transactions transactions,
            Limits limits) {
        this.proposals = proposals;
        this.incoming = incoming;
        this.endProposal = endProposal;
        this.commonClients = commonClients;
        this.tokens = tokens;
        this.transactions = transactions;
        this.limits = limits;
    }

    @FollowsUp
    void on(CommonClientBorn born) {
        settle(born.commonClient(), born.opener(), born.taker());
        settle(born.commonClient(), born.taker(), born.opener());
    }

    @FollowsUp
    void on(ProposalWithdrawn withdrawn) {
        as(withdrawn.to(), () -> incoming.settle(tokens.of(withdrawn.proposal(), withdrawn.to())));
    }

    @FollowsUp
    void on(PersonProtected guarded) {
        as(guarded.institution(), () -> {
            proposals.open(guarded.person()).forEach(it -> endProposal.end(it, guarded.institution()));
            incoming.settle(guarded.person(), null);
        });
    }

    private void settle(CommonClientId commonClient, InstitutionId own, InstitutionId partner) {
        as(own, () -> commonClients.ownPerson(commonClient, own).ifPresent(it -> settle(it, partner)));
    }

    private void settle(PersonId person, InstitutionId partner) {
        proposals.open(person).stream().filter(it -> it.to().equals(partner)).forEach(it -> {
            proposals.settle(it.id(), State.CONFIRMED, limits.now());
            commonClients.close(it.opening());
        });
        incoming.settle(person, partner);
    }

    private void as(InstitutionId institution, Runnable work) {
        transactions.as(new Acting.Job(institution, Purpose.DISCOVERY), work);
    }
}
