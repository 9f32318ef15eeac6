package pl.sciezka.discovery;

import org.springframework.stereotype.Component;
import pl.sciezka.client.CommonClients;
import pl.sciezka.client.CommonClients.TakenUp;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;
import pl.sciezka.shell.Absent;

/// Confirms that the own institution serves the person a partner asks about: only this makes a common client.
@Component
class ConfirmProposal {

    enum Result {
        CONFIRMED,
        /// the holder's other partners are told first; the rest follows by itself
        OTHERS_ARE_TOLD,
        /// taken back, past its last day, answered by a colleague, or the person is protected meanwhile
        NO_LONGER_ASKED,
        CLAUSE_ENDED,
        /// both persons belong to different common clients; people must talk
        BOTH_ELSEWHERE
    }

    private final IncomingProposals incoming;
    private final Standings standings;
    private final CommonClients commonClients;
    private final Tokens tokens;
    private final Journal journal;
    private final Limits limits;

    ConfirmProposal(
            IncomingProposals incoming,
            Standings standings,
            CommonClients commonClients,
            Tokens tokens,
            Journal journal,
            Limits limits) {
        this.incoming = incoming;
        this.standings = standings;
        this.commonClients = commonClients;
        this.tokens = tokens;
        this.journal = journal;
        this.limits = limits;
    }

    Result confirm(IncomingId id, Acting.Staff by) {
        var own = by.institution();
        var asked = incoming.hold(id).orElseThrow(Absent::new);
        if (!asked.isOpen(limits.today())) return Result.NO_LONGER_ASKED;
        if (standings.toAnswer(own, asked.from(), limits.today()).isEmpty()) return Result.CLAUSE_ENDED;
        var opening = tokens.opening(incoming.sealedOpening(id), own);
        return switch (commonClients.takeUp(opening, own, asked.person())) {
            case TakenUp.Born _ -> confirmed(asked, by, Result.CONFIRMED);
            case TakenUp.OthersAreTold _ -> confirmed(asked, by, Result.OTHERS_ARE_TOLD);
            case TakenUp.BothElsewhere _ -> Result.BOTH_ELSEWHERE;
            case TakenUp.NoLongerOpen _ -> {
                incoming.settle(id);
                yield Result.NO_LONGER_ASKED;
            }
        };
    }

    private Result confirmed(Incoming asked, Acting.Staff by, Result result) {
        incoming.answer(asked.id(), Incoming.State.CONFIRMED, null, by.staff(), limits.now());
        journal.changed("journal.proposal-confirmed", new Seen(asked.person(), by.institution()));
        return result;
    }
}
