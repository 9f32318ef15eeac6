package pl.sciezka.delivery.mail;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.kernel.WorkingDays;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// E-mails that did not arrive wait for the administrator, as one matter.
@Component
class UndeliveredWaiting implements WaitingItems {

    /// A custom of this program.
    private static final int DAYS_TO_LOOK = 1;

    private final Undelivered undelivered;

    UndeliveredWaiting(Undelivered undelivered) {
        this.undelivered = undelivered;
    }

    @Override
    public Purpose purpose() {
        return Purpose.ADMINISTRATION;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        if (!staff.roles().contains(Role.LOCAL_ADMINISTRATOR)) return List.of();
        int count = undelivered.count(staff.institution());
        if (count == 0) return List.of();
        var since = undelivered.since(staff.institution());
        return List.of(Waiting.withoutClient(
                "delivery.waiting",
                List.of(String.valueOf(count)),
                "/deliveries",
                since,
                WorkingDays.after(Warsaw.dayOf(since), DAYS_TO_LOOK)));
    }
}
