package pl.sciezka.client;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// How common clients are born and undone. Each side writes its own half: one opens a person, the other takes the
/// opening up; the database refuses anything else. Runs inside the caller's transaction.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CommonClients {

    /// What came of taking an opening up.
    public sealed interface TakenUp {
        record Born(CommonClientId commonClient) implements TakenUp {}

        /// The opening was withdrawn, answered before, or the person is protected meanwhile.
        record NoLongerOpen() implements TakenUp {}

        /// Both persons already belong to common clients with others; joining those is for people to decide.
        record BothElsewhere() implements TakenUp {}
    }

    private final Memberships memberships;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommonClients(Memberships memberships, ApplicationEventPublisher events, Clock clock) {
        this.memberships = memberships;
        this.events = events;
        this.clock = clock;
    }

    /// The common client this own person belongs to, with the members the acting institution may see.
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Optional<CommonClient> of(PersonId own) {
        return memberships.commonClientOf(own);
    }

    /// The own person behind a common client; empty when the acting institution is no member.
    public Optional<PersonId> ownPerson(CommonClientId id, InstitutionId own) {
        return memberships.ownPerson(id, own);
    }

    /// Opens an own, unprotected person to a partner under a clause. Throws when the person is protected.
    public OpeningId open(PersonId person, InstitutionId own, InstitutionId to, UUID clause) {
        var id = OpeningId.next();
        memberships.open(id, person, own, to, clause, clock.instant());
        return id;
    }

    public void close(OpeningId opening) {
        memberships.close(opening, clock.instant());
    }

    /// The acting institution answers an opening with its own person.
    public TakenUp takeUp(OpeningId openingId, InstitutionId own, PersonId ownPerson) {
        var found = memberships.openOpening(openingId);
        if (found.isEmpty()) return new TakenUp.NoLongerOpen();
        var opening = found.get();
        var mine = memberships.commonClientOf(ownPerson).map(CommonClient::id);
        if (mine.isPresent() && opening.commonClient() != null && !mine.get().equals(opening.commonClient()))
            return new TakenUp.BothElsewhere();
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneId.of("Europe/Warsaw"));
        var id = mine.or(() -> Optional.ofNullable(opening.commonClient())).orElseGet(CommonClientId::next);
        if (mine.isEmpty() && opening.commonClient() == null) memberships.bear(id, opening.clause(), now);
        memberships.join(id, opening.holder(), opening.holderPerson(), today);
        memberships.join(id, own, ownPerson, today);
        memberships.see(id, own, ownPerson, opening.holder(), opening.holderPerson(), now);
        memberships.see(id, opening.holder(), opening.holderPerson(), own, ownPerson, now);
        memberships.close(openingId, now);
        events.publishEvent(new CommonClientBorn(id, opening.holder(), own));
        return new TakenUp.Born(id);
    }

    /// Takes the own person out: sight in both directions ends at once. Empty when it belongs to no common client.
    public Optional<CommonClientLeft> leave(PersonId own, InstitutionId institution, String reason) {
        return memberships.commonClientOf(own).map(it -> {
            var others = it.members().stream()
                    .filter(member -> !member.institution().equals(institution))
                    .toList();
            var left = new CommonClientLeft(it.id(), institution, own, others, others.size() < 2);
            if (left.undone()) memberships.undo(it.id(), clock.instant());
            memberships.leave(own, reason, clock.instant());
            events.publishEvent(left);
            return left;
        });
    }
}
