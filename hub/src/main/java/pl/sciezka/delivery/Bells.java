package pl.sciezka.delivery;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Calls the dispatcher of a destination (dzwonek): written down in the running transaction, so that it is heard even
/// when this program dies right after it, and rung when that transaction is committed.
@Component
public class Bells {

    private final Dues dues;
    private final Dispatchers dispatchers;
    private final Clock clock;

    Bells(Dues dues, Dispatchers dispatchers, Clock clock) {
        this.dues = dues;
        this.dispatchers = dispatchers;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void ring(Destination it) {
        dues.ring(it, clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                dispatchers.wake(it);
            }
        });
    }
}
