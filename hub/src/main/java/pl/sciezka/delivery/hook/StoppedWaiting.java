package pl.sciezka.delivery.hook;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.kernel.WorkingDays;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// An own system that took nothing for too long waits for the administrator.
@Component
class StoppedWaiting implements WaitingItems {

    /// A custom of this program.
    private static final int DAYS_TO_LOOK = 1;

    private final Hooks hooks;

    StoppedWaiting(Hooks hooks) {
        this.hooks = hooks;
    }

    @Override
    public Purpose purpose() {
        return Purpose.ADMINISTRATION;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        if (!staff.roles().contains(Role.LOCAL_ADMINISTRATOR)) return List.of();
        return hooks
                .of(staff.institution())
                .filter(it -> it.state() == Hook.State.STOPPED)
                .map(Hook::triedAt)
                .map(StoppedWaiting::since)
                .stream()
                .toList();
    }

    private static Waiting since(Instant stopped) {
        return Waiting.withoutClient(
                "delivery.waiting.stopped",
                List.of(),
                "/deliveries/system",
                stopped,
                WorkingDays.after(Warsaw.dayOf(stopped), DAYS_TO_LOOK));
    }
}
