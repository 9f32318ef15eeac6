package pl.sciezka.exchange;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.delivery.Announcement;
import pl.sciezka.delivery.Deliveries;
import pl.sciezka.delivery.Recipient;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.storage.FollowsUp;
import pl.sciezka.storage.Transactions;

/// Says outside the program that something waits (zapowiedz): to the institution's own system in the very transaction
/// of the flow; by e-mail to those who react, right after it, because who that is only the institution itself knows.
/// That they are to be told is written down in the same transaction too.
@Component
public class Announce {

    private final Deliveries deliveries;
    private final Reacting reacting;
    private final ApplicationEventPublisher events;
    private final Transactions transactions;

    Announce(Deliveries deliveries, Reacting reacting, ApplicationEventPublisher events, Transactions transactions) {
        this.deliveries = deliveries;
        this.reacting = reacting;
        this.events = events;
        this.transactions = transactions;
    }

    /// Once for each stage, however often it is said.
    @Transactional(propagation = Propagation.MANDATORY)
    public void that(FlowReached it) {
        var toSystem = new Announcement(it.id(), new Recipient.OwnSystem(it.to()), it.kind(), it.path());
        if (deliveries.append(toSystem)) events.publishEvent(it);
    }

    @FollowsUp
    void on(FlowReached it) {
        transactions.as(
                new Acting.Job(it.to(), Purpose.JOINT_SERVICE),
                () -> reacting.told(it).forEach(reader -> deliveries.append(letter(it, reader))));
    }

    private static Announcement letter(FlowReached it, StaffId reader) {
        return new Announcement(it.id(reader), new Recipient.Staff(it.to(), reader), it.kind(), it.path());
    }
}
