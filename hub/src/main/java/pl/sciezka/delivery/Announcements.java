package pl.sciezka.delivery;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.institution.Coordinators;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.storage.FollowsUp;
import pl.sciezka.storage.Transactions;

/// Says outside the program that something came (zapowiedzi): to the institution's own system in the very transaction
/// in which it came; by e-mail right after it, because who coordinates only the institution itself knows. That people
/// are to be told is written down in the same transaction too.
@Component
public class Announcements {

    private final Deliveries deliveries;
    private final Colleagues colleagues;
    private final Coordinators coordinators;
    private final ApplicationEventPublisher events;
    private final Transactions transactions;

    Announcements(
            Deliveries deliveries,
            Colleagues colleagues,
            Coordinators coordinators,
            ApplicationEventPublisher events,
            Transactions transactions) {
        this.deliveries = deliveries;
        this.colleagues = colleagues;
        this.coordinators = coordinators;
        this.events = events;
        this.transactions = transactions;
    }

    /// Once for each thing, kind and institution, however often it is said.
    @Transactional(propagation = Propagation.MANDATORY)
    public void announce(Came it) {
        if (deliveries.append(it.toSystem())) events.publishEvent(it);
    }

    @FollowsUp
    void on(Came it) {
        transactions.as(
                new Acting.Job(it.to(), Purpose.JOINT_SERVICE),
                () -> readers(it).forEach(reader -> deliveries.append(it.toReader(reader))));
    }

    private List<StaffId> readers(Came it) {
        return Optional.ofNullable(it.whose())
                .flatMap(colleagues::find)
                .filter(Colleague::active)
                .map(colleague -> List.of(colleague.staff()))
                .orElseGet(() -> coordinators.of(it.to()));
    }
}
