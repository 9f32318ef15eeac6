package pl.sciezka.discovery;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.discovery.Proposal.Phase;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.CardClocks;

/// Proposals about a client that still wait for a partner, as a clock of the client's header.
@Component
class OpenRequests implements CardClocks {

    private final Proposals proposals;
    private final Limits limits;

    OpenRequests(Proposals proposals, Limits limits) {
        this.proposals = proposals;
        this.limits = limits;
    }

    @Override
    public List<Clock> of(PersonId person) {
        var days = proposals.open(person).stream()
                .filter(it -> it.phase(limits.today()) == Phase.WAITING)
                .map(Proposal::answerBy)
                .toList();
        return days.stream()
                .min(Comparator.<LocalDate>naturalOrder())
                .map(nearest -> List.of(new Clock(Kind.UNANSWERED, nearest, days.size())))
                .orElse(List.of());
    }
}
