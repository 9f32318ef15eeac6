package pl.sciezka.discovery;

import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CommonClients;
import pl.sciezka.client.History;
import pl.sciezka.client.PersonCard;
import pl.sciezka.client.Recognition;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Proposes an own person to a partner. Whatever can be refused here is known to the proposer anyway; nothing of the
/// partner's list is asked before the proposal is written down, and then by the partner's own job.
@Component
class SendProposal {

    sealed interface Result {
        record Sent(ProposalId id) implements Result {}

        record Refused(Refusal why) implements Result {}
    }

    enum Refusal {
        PROTECTED,
        LEFT,
        NO_CLAUSE,
        CAP_REACHED,
        ALREADY_COMMON,
        ALREADY_SENT,
        THEY_ASK_US,
        /// the link was undone before and this was not said knowingly
        UNDONE_BEFORE
    }

    private final Proposals proposals;
    private final Choices choices;
    private final Recognition recognition;
    private final CommonClients commonClients;
    private final Institutions institutions;
    private final History history;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Limits limits;

    SendProposal(
            Proposals proposals,
            Choices choices,
            Recognition recognition,
            CommonClients commonClients,
            Institutions institutions,
            History history,
            Journal journal,
            ApplicationEventPublisher events,
            Limits limits) {
        this.proposals = proposals;
        this.choices = choices;
        this.recognition = recognition;
        this.commonClients = commonClients;
        this.institutions = institutions;
        this.history = history;
        this.journal = journal;
        this.events = events;
        this.limits = limits;
    }

    /// `knowingly`: the partners with whom the link was undone before and is proposed again all the same.
    Result send(PersonId person, InstitutionId to, Set<InstitutionId> knowingly, Acting.Staff by) {
        var card = card(person, by);
        if (card.guarded()) return new Result.Refused(Refusal.PROTECTED);
        if (card.left()) return new Result.Refused(Refusal.LEFT);
        var choice = choices.of(person, by.institution()).stream()
                .filter(it -> it.standing().partner().equals(to))
                .findFirst();
        if (choice.isEmpty()) return new Result.Refused(Refusal.NO_CLAUSE);
        var again = choice.get().undone() != null;
        if (choice.get().obstacle() != null)
            return new Result.Refused(choice.get().obstacle().why());
        if (again && !knowingly.contains(to)) return new Result.Refused(Refusal.UNDONE_BEFORE);
        if (proposals.sentBy(by.staff(), limits.today()) >= limits.dailyCap())
            return new Result.Refused(Refusal.CAP_REACHED);
        return write(person, choice.get().standing(), again, by);
    }

    private Result write(PersonId person, Standing standing, boolean again, Acting.Staff by) {
        var own = by.institution();
        var to = standing.partner();
        proposals.closeLapsed(person, to, limits.today(), limits.now());
        var opening =
                commonClients.open(person, own, to, standing.serving().clause().value(), limits.answerBy());
        var proposal =
                Proposals.sent(person, to, opening, standing.words(), by.staff(), limits.today(), limits.answerBy());
        if (!proposals.add(proposal, own, limits.now(), again)) {
            commonClients.close(opening);
            return new Result.Refused(Refusal.ALREADY_SENT);
        }
        journal.changed("journal.proposal-sent", new Seen(person, own));
        history.tell(
                person,
                "proposal-sent",
                standing.comparing().clause().value(),
                "/proposals/sent/" + proposal.id().value(),
                Set.of(),
                name(own),
                name(to));
        events.publishEvent(new ProposalSent(proposal.id(), own, to));
        return new Result.Sent(proposal.id());
    }

    private PersonCard card(PersonId person, Acting.Staff by) {
        return recognition
                .cards(by.institution(), List.of(person), "journal.proposal")
                .of(person);
    }

    private String name(InstitutionId id) {
        return institutions.find(id).map(Institution::name).orElse("");
    }
}
