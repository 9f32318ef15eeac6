package pl.sciezka.client.bond;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.client.CommonClient;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Ends the sight of two institutions on one person, in both directions and at once. Other members keep theirs;
/// whoever sees nobody any more leaves afterwards.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PartWays {

    private final Memberships memberships;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartWays(Memberships memberships, ApplicationEventPublisher events, Clock clock) {
        this.memberships = memberships;
        this.events = events;
        this.clock = clock;
    }

    /// The acting institution's own person, and the partner. Does nothing where there is no sight.
    public void part(PersonId own, InstitutionId partner) {
        memberships.serialise(own);
        var members = memberships.commonClientOf(own).map(CommonClient::members).orElse(List.of());
        var both = members.stream()
                .filter(it -> it.person().equals(own) || it.institution().equals(partner))
                .toList();
        if (both.size() < 2) return;
        memberships.part(both.getFirst().person(), both.getLast().person(), clock.instant());
        events.publishEvent(new PartedWays(both));
    }

    /// The partner's record of the same person, as far as the two see each other.
    public Optional<PersonId> personAt(PersonId own, InstitutionId partner) {
        return memberships.commonClientOf(own).stream()
                .flatMap(it -> it.members().stream())
                .filter(it -> it.institution().equals(partner))
                .map(CommonClient.Member::person)
                .findFirst();
    }
}
