package pl.sciezka.referral.change;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Acting;
import pl.sciezka.referral.ReferralMoved;
import pl.sciezka.storage.CurrentActing;

/// Once support no longer goes on, there is nothing left to change: what waits is ended in the same transaction, also
/// when the referral is frozen or the client withdraws the consent.
@Component
class StopWithReferral {

    /// Names of the states of running support.
    private static final Set<String> RUNNING = Set.of("STARTED", "EXTENDED");

    private final Changes changes;
    private final ProposeChange proposeChange;

    StopWithReferral(Changes changes, ProposeChange proposeChange) {
        this.changes = changes;
        this.proposeChange = proposeChange;
    }

    @EventListener
    void on(ReferralMoved event) {
        if (RUNNING.contains(event.state())) return;
        if (!(CurrentActing.get().orElse(null) instanceof Acting.Staff staff)) return;
        for (var it : changes.of(event.referral())) if (it.waits()) proposeChange.stop(it.id(), staff);
    }
}
