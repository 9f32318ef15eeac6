package pl.sciezka.client;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

        /// The holder's other partners are being told; the membership follows by itself, announced like any other.
        record OthersAreTold(CommonClientId commonClient) implements TakenUp {}

        /// The opening was withdrawn, answered before or is past its last day, or a person is protected meanwhile.
        record NoLongerOpen() implements TakenUp {}

        /// Both persons already belong to common clients with others, or with another record of the same institution;
        /// joining those is for people to decide.
        record BothElsewhere() implements TakenUp {}
    }

    private final Memberships memberships;
    private final Openings openings;
    private final Admission admission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommonClients(
            Memberships memberships,
            Openings openings,
            Admission admission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.memberships = memberships;
        this.openings = openings;
        this.admission = admission;
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
        return open(person, own, to, clause, null);
    }

    /// The same until the end of a day: past it the opening cannot be taken up any more.
    public OpeningId open(
            PersonId person, InstitutionId own, InstitutionId to, UUID clause, @Nullable LocalDate until) {
        memberships.serialise(person);
        var id = OpeningId.next();
        openings.open(id, person, own, to, clause, clock.instant(), until);
        return id;
    }

    public void close(OpeningId opening) {
        openings.close(opening, clock.instant());
    }

    /// The acting institution answers an opening with its own person.
    public TakenUp takeUp(OpeningId opening, InstitutionId own, PersonId ownPerson) {
        return admission.admit(opening, own, ownPerson, false);
    }

    /// Takes the own person out: sight in both directions ends at once. Empty when it belongs to no common client.
    public Optional<CommonClientLeft> leave(PersonId own, InstitutionId institution, LeaveReason reason) {
        memberships.serialise(own);
        return memberships.commonClientOf(own).map(it -> {
            var others = it.members().stream()
                    .filter(member -> !member.institution().equals(institution))
                    .toList();
            var now = clock.instant();
            memberships.leave(own, reason, now);
            var left = new CommonClientLeft(it.id(), institution, own, others, reason == LeaveReason.WRONG_PERSON, now);
            events.publishEvent(left);
            return left;
        });
    }

    /// Why the own person left a common client last; empty while it is a member.
    public Optional<LeaveReason> reasonOf(PersonId own, CommonClientId id) {
        return memberships.reasonOf(own, id);
    }
}
