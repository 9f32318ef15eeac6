package pl.sciezka.discovery;

import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.client.Features;
import pl.sciezka.client.Recognition;
import pl.sciezka.client.Recognition.Recognised;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.storage.FollowsUp;
import pl.sciezka.storage.Transactions;

/// Carries a sent proposal across: a job of the proposer reads the person's features, a job of the partner looks them
/// up in its own list. In between they live in memory alone. Nothing comes back to the proposer, whatever was found,
/// and it happens after the proposer has got its answer. Repeated after a crash, it takes effect once.
@Component
class CarryProposal {

    private record Carried(Proposal proposal, Features features) {}

    private final Proposals proposals;
    private final IncomingProposals incoming;
    private final Arrivals arrivals;
    private final Standings standings;
    private final Recognition recognition;
    private final Tokens tokens;
    private final Transactions transactions;
    private final Limits limits;

    CarryProposal(
            Proposals proposals,
            IncomingProposals incoming,
            Arrivals arrivals,
            Standings standings,
            Recognition recognition,
            Tokens tokens,
            Transactions transactions,
            Limits limits) {
        this.proposals = proposals;
        this.incoming = incoming;
        this.arrivals = arrivals;
        this.standings = standings;
        this.recognition = recognition;
        this.tokens = tokens;
        this.transactions = transactions;
        this.limits = limits;
    }

    @FollowsUp
    void on(ProposalSent sent) {
        var carried = transactions.as(new Acting.Job(sent.from(), Purpose.DISCOVERY), () -> pickUp(sent));
        carried.ifPresent(it -> transactions.as(
                new Acting.Job(sent.to(), Purpose.DISCOVERY), () -> deliver(it, sent.from(), sent.to())));
    }

    private Optional<Carried> pickUp(ProposalSent sent) {
        return proposals
                .find(sent.proposal())
                .filter(it -> it.state() == Proposal.State.SENT)
                .flatMap(it ->
                        recognition.featuresOf(sent.from(), it.person()).map(features -> new Carried(it, features)));
    }

    private void deliver(Carried carried, InstitutionId from, InstitutionId to) {
        var token = tokens.of(carried.proposal().id(), to);
        if (arrivals.isKnown(token)) return;
        var standing = standings.toAnswer(to, from, limits.today());
        var asked = standing.flatMap(_ -> question(carried, from, to));
        arrivals.add(to, token, from, limits.today(), asked.isPresent());
        asked.ifPresent(
                it -> incoming.add(it, to, token, tokens.seal(carried.proposal().opening(), to)));
    }

    /// Empty when nobody is found, or when the question was declined before to protect the person.
    private Optional<Incoming> question(Carried carried, InstitutionId from, InstitutionId to) {
        var asked = switch (recognition.recognise(to, carried.features())) {
            case Recognised.ByPesel it -> question(carried.proposal(), from, it.person(), true);
            case Recognised.ByNameAndBirthDate it -> question(carried.proposal(), from, it.person(), false);
            case Recognised.Nobody _ -> null;
        };
        return Optional.ofNullable(asked)
                .filter(it -> incoming.of(it.person()).stream()
                        .noneMatch(before -> before.reason() == DeclinedBecause.PROTECTION
                                && before.from().equals(from)));
    }

    private Incoming question(Proposal proposal, InstitutionId from, PersonId person, boolean byPesel) {
        return new Incoming(
                IncomingId.next(),
                person,
                from,
                proposal.basis(),
                byPesel,
                limits.today(),
                proposal.answerBy(),
                Incoming.State.WAITING,
                null,
                null,
                null);
    }
}
