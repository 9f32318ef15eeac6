package pl.sciezka.client.bond;

import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CommonClientBorn;
import pl.sciezka.client.CommonClients.TakenUp;
import pl.sciezka.client.OpeningId;
import pl.sciezka.client.bond.Openings.Opening;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;

/// Admits (dopuszcza) an institution to a common client: by itself and one member, the others are told first, and sight
/// stays pairwise (architecture.md §1). Whatever touches one person's membership waits in line, so two answers at the
/// same moment give one common client.
@Component
class Admission {

    private final Memberships memberships;
    private final Openings openings;
    private final ToldFirst toldFirst;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Admission(
            Memberships memberships,
            Openings openings,
            ToldFirst toldFirst,
            ApplicationEventPublisher events,
            Clock clock) {
        this.memberships = memberships;
        this.openings = openings;
        this.toldFirst = toldFirst;
        this.events = events;
        this.clock = clock;
    }

    TakenUp admit(OpeningId id, InstitutionId own, PersonId ownPerson, boolean othersKnow) {
        var before = openings.find(id);
        if (before.isEmpty()) return new TakenUp.NoLongerOpen();
        memberships.serialise(ownPerson, before.get().holderPerson());
        var found = openings.find(id);
        if (found.isEmpty() || memberships.isProtected(ownPerson)) return new TakenUp.NoLongerOpen();
        var opening = found.get();
        var mine = memberships.idOf(ownPerson);
        var theirs = memberships.idOf(opening.holderPerson());
        if (mine.isPresent() && theirs.isPresent() && !mine.equals(theirs)) return new TakenUp.BothElsewhere();
        var commonClient = mine.or(() -> theirs);
        if (commonClient.isPresent() && anotherRecordIn(commonClient.get(), own, ownPerson, opening))
            return new TakenUp.BothElsewhere();
        if (mine.isEmpty() && theirs.isPresent() && !othersKnow) {
            events.publishEvent(
                    new NewcomerWaits(theirs.get(), id, opening.holder(), opening.holderPerson(), own, ownPerson));
            return new TakenUp.OthersAreTold(theirs.get());
        }
        if (mine.isPresent() && theirs.isEmpty()) toldFirst.tell(ownPerson, own, opening.holder());
        return join(id, opening, own, ownPerson, commonClient.orElseGet(CommonClientId::next), commonClient.isEmpty());
    }

    private TakenUp join(
            OpeningId id,
            Opening opening,
            InstitutionId own,
            PersonId ownPerson,
            CommonClientId commonClient,
            boolean unborn) {
        var now = clock.instant();
        var today = Warsaw.dayOf(now);
        if (unborn) memberships.bear(commonClient, opening.clause(), now);
        memberships.join(commonClient, opening.holder(), opening.holderPerson(), today);
        memberships.join(commonClient, own, ownPerson, today);
        var fresh = memberships.see(
                commonClient, own, ownPerson, opening.holder(), opening.holderPerson(), opening.clause(), now);
        memberships.see(commonClient, opening.holder(), opening.holderPerson(), own, ownPerson, opening.clause(), now);
        openings.close(id, now);
        if (fresh) events.publishEvent(new CommonClientBorn(commonClient, opening.holder(), own));
        return new TakenUp.Born(commonClient);
    }

    private boolean anotherRecordIn(CommonClientId id, InstitutionId own, PersonId ownPerson, Opening opening) {
        return Stream.concat(
                        memberships.memberOf(id, own).stream().filter(it -> !it.equals(ownPerson)),
                        memberships.memberOf(id, opening.holder()).stream()
                                .filter(it -> !it.equals(opening.holderPerson())))
                .findAny()
                .isPresent();
    }
}
