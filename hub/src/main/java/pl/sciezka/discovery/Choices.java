package pl.sciezka.discovery;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CommonClients;
import pl.sciezka.discovery.Choice.Obstacle;
import pl.sciezka.discovery.Proposal.Phase;
import pl.sciezka.discovery.SendProposal.Refusal;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// To whom an own person may be proposed today, from what the own institution knows.
@Component
class Choices {

    private final Standings standings;
    private final Proposals proposals;
    private final IncomingProposals incoming;
    private final UndoneLinks undone;
    private final CommonClients commonClients;
    private final Institutions institutions;
    private final Limits limits;

    Choices(
            Standings standings,
            Proposals proposals,
            IncomingProposals incoming,
            UndoneLinks undone,
            CommonClients commonClients,
            Institutions institutions,
            Limits limits) {
        this.standings = standings;
        this.proposals = proposals;
        this.incoming = incoming;
        this.undone = undone;
        this.commonClients = commonClients;
        this.institutions = institutions;
        this.limits = limits;
    }

    /// In the order of the agreements.
    List<Choice> of(PersonId person, InstitutionId own) {
        var common = commonClients.of(person).map(it -> it.partnersOf(own)).orElse(List.of());
        var sent = proposals.open(person).stream()
                .filter(it -> it.phase(limits.today()) == Phase.WAITING)
                .collect(Collectors.toMap(Proposal::to, it -> it));
        var asking = incoming.waiting(person, limits.today()).stream()
                .collect(Collectors.toMap(Incoming::from, it -> it, (one, _) -> one));
        var undoneOn = undone.daysOf(person);
        return standings.toPropose(own, limits.today()).stream()
                .map(it -> new Choice(
                        it,
                        institutions.shortName(it.partner()),
                        undoneOn.get(it.partner()),
                        obstacle(
                                person,
                                common.contains(it.partner()),
                                sent.get(it.partner()),
                                asking.get(it.partner()))))
                .toList();
    }

    private static @Nullable Obstacle obstacle(
            PersonId person, boolean common, @Nullable Proposal sent, @Nullable Incoming asking) {
        if (common) return new Obstacle(Refusal.ALREADY_COMMON, LinkTab.path(person));
        if (asking != null)
            return new Obstacle(Refusal.THEY_ASK_US, "/proposals/" + asking.id().value());
        if (sent != null)
            return new Obstacle(
                    Refusal.ALREADY_SENT, "/proposals/sent/" + sent.id().value());
        return null;
    }
}
