package pl.sciezka.delivery;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Where other modules say what is to leave the hub.
@Component
public class Deliveries {

    private final Items items;
    private final Bells bells;
    private final Clock clock;

    Deliveries(Items items, Bells bells, Clock clock) {
        this.items = items;
        this.bells = bells;
        this.clock = clock;
    }

    /// In the transaction of the event that it tells: both are there, or neither. An id that was appended before is
    /// left as it is, and the answer is false.
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean append(Announcement it) {
        var added = items.add(it, clock.instant());
        if (added) bells.ring(it.to().destination());
        return added;
    }
}
