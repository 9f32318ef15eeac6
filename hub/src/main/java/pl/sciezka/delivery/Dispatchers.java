package pl.sciezka.delivery;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.storage.Transactions;

/// One dispatcher per destination, each a virtual thread of its own that ends when nothing is left: one that hangs
/// holds nobody up. Called after a commit, and by a look every second at what another program or a crash left behind.
@Component
class Dispatchers implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatchers.class);
    private static final int CALLED = 1;
    private static final int CALLED_AGAIN = 2;

    private final Items items;
    private final Dues dues;
    private final Turns turns;
    private final ObjectProvider<Dispatch> dispatches;
    private final Transactions transactions;
    private final Clock clock;
    private final Map<Destination, Integer> calls = new ConcurrentHashMap<>();
    private volatile boolean open = true;

    Dispatchers(
            Items items,
            Dues dues,
            Turns turns,
            ObjectProvider<Dispatch> dispatches,
            Transactions transactions,
            Clock clock) {
        this.items = items;
        this.dues = dues;
        this.turns = turns;
        this.dispatches = dispatches;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1S", fixedDelayString = "PT1S")
    void look() {
        try {
            dues.all(clock.instant()).forEach(this::wake);
        } catch (DataAccessException e) {
            LOG.debug("No look at deliveries", e);
        }
    }

    void wake(Destination it) {
        if (open && calls.merge(it, CALLED, (_, _) -> CALLED_AGAIN) == CALLED)
            Thread.ofVirtual().name("delivery").start(() -> serve(it));
    }

    @Override
    public void destroy() {
        open = false;
    }

    /// Whoever calls while it works is heard afterwards.
    private void serve(Destination it) {
        try {
            do {
                calls.put(it, CALLED);
                sendInTurn(it);
            } while (!calls.remove(it, CALLED));
        } catch (DataAccessException | TransactionException e) {
            calls.remove(it);
            LOG.debug("Deliveries wait for the database", e);
        } catch (RuntimeException | Error e) {
            calls.remove(it); // whatever it was: the next look begins again
            LOG.warn("Deliveries stopped until the next look: {}", e.getClass().getName());
            LOG.debug("Stopped", e);
        }
    }

    private void sendInTurn(Destination it) {
        if (!turns.take(it)) return;
        try {
            var job = new Acting.Job(it.institution(), Purpose.ADMINISTRATION);
            var calling = transactions.as(job, () -> {
                var found = dues.calling(it, clock.instant());
                items.number(it);
                return found;
            });
            if (calling.isEmpty()) return;
            Dispatch.Turn turn = () -> open && turns.has(it);
            var next = of(it.channel()).send(it.institution(), turn);
            if (turn.isOurs()) transactions.as(job, () -> dues.answered(it, calling, next));
        } finally {
            turns.giveBack(it);
        }
    }

    private Dispatch of(Channel channel) {
        return dispatches.stream()
                .filter(it -> it.channel() == channel)
                .findFirst()
                .orElseThrow();
    }
}
