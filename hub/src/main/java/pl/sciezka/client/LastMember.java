package pl.sciezka.client;

import java.time.Clock;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.storage.Transactions;

/// When a common client is undone, the member that remains is alone: its own job ends its half, so that the person can
/// become a common client again one day.
@Component
class LastMember {

    private final Memberships memberships;
    private final Transactions transactions;
    private final Clock clock;

    LastMember(Memberships memberships, Transactions transactions, Clock clock) {
        this.memberships = memberships;
        this.transactions = transactions;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(CommonClientLeft left) {
        if (!left.undone()) return;
        for (var other : left.others())
            transactions.as(
                    new Acting.Job(other.institution(), Purpose.OWN_TASKS),
                    () -> memberships.leave(other.person(), "UNDONE_BY_PARTNER", clock.instant()));
    }
}
