package pl.sciezka.client.bond;

import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import pl.sciezka.client.History;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.storage.FollowsUp;
import pl.sciezka.storage.Transactions;

/// Tells the other members of a common client who is about to join, in the name of the member that admits the newcomer:
/// only that member sees them.
@Component
class ToldFirst {

    private final Memberships memberships;
    private final History history;
    private final Institutions institutions;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    ToldFirst(
            Memberships memberships,
            History history,
            Institutions institutions,
            Transactions transactions,
            ApplicationEventPublisher events) {
        this.memberships = memberships;
        this.history = history;
        this.institutions = institutions;
        this.transactions = transactions;
        this.events = events;
    }

    @FollowsUp
    void on(NewcomerWaits it) {
        transactions.as(new Acting.Job(it.holder(), Purpose.JOINT_SERVICE), () -> {
            tell(it.holderPerson(), it.holder(), it.newcomer());
            events.publishEvent(new OthersTold(it.opening(), it.newcomer(), it.newcomersPerson()));
        });
    }

    /// Called on behalf of the admitting member.
    void tell(PersonId own, InstitutionId institution, InstitutionId newcomer) {
        var commonClient = memberships.commonClientOf(own);
        if (commonClient.isEmpty()) return;
        var others = Set.copyOf(commonClient.get().partnersOf(institution));
        if (others.isEmpty()) return;
        history.tell(own, "newcomer", commonClient.get().clause(), null, others, name(institution), name(newcomer));
    }

    private String name(InstitutionId id) {
        return institutions.find(id).map(Institution::name).orElse("");
    }
}
