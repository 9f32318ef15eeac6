package pl.sciezka.client.bond;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.client.CommonClient;
import pl.sciezka.client.CommonClientLeft;
import pl.sciezka.client.CommonClients;
import pl.sciezka.client.LeaveReason;
import pl.sciezka.client.OpeningId;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Bears and undoes common clients. Whatever touches one person's membership waits in line.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BirthAndUndoing implements CommonClients {

    private final Memberships memberships;
    private final Openings openings;
    private final Admission admission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BirthAndUndoing(
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

    @Override
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Optional<CommonClient> of(PersonId own) {
        return memberships.commonClientOf(own);
    }

    @Override
    public Optional<PersonId> ownPerson(CommonClientId id, InstitutionId own) {
        return memberships.ownPerson(id, own);
    }

    @Override
    public OpeningId open(PersonId person, InstitutionId own, InstitutionId to, UUID clause) {
        return open(person, own, to, clause, null);
    }

    @Override
    public OpeningId open(
            PersonId person, InstitutionId own, InstitutionId to, UUID clause, @Nullable LocalDate until) {
        memberships.serialise(person);
        var id = OpeningId.next();
        openings.open(id, person, own, to, clause, clock.instant(), until);
        return id;
    }

    @Override
    public void close(OpeningId opening) {
        openings.close(opening, clock.instant());
    }

    @Override
    public TakenUp takeUp(OpeningId opening, InstitutionId own, PersonId ownPerson) {
        return admission.admit(opening, own, ownPerson, false);
    }

    @Override
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

    @Override
    public Optional<LeaveReason> reasonOf(PersonId own, CommonClientId id) {
        return memberships.reasonOf(own, id);
    }
}
