package pl.sciezka.adviser.contact;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// Clients whose next contact is due soon or late, in Mój dzień of whoever leads them. Asked for joint service: whether
/// the joint plan beside an IPD still goes on is known only there.
@Component
class RhythmsWaiting implements WaitingItems {

    /// Days ahead: a custom of this program, so that a call is in time.
    private static final int AHEAD = 14;

    private static final int MOST = 100;

    private final Rhythms rhythms;
    private final Clock clock;

    RhythmsWaiting(Rhythms rhythms, Clock clock) {
        this.rhythms = rhythms;
        this.clock = clock;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        var today = Warsaw.today(clock);
        return rhythms.due(staff.institution(), staff.staff(), today, today.plusDays(AHEAD), MOST).stream()
                .map(it -> new Waiting(
                        (it.late(today) ? "contact.waiting.late." : "contact.waiting.due.") + it.rule(),
                        List.of(),
                        it.person(),
                        null,
                        ContactTab.path(it.person()),
                        Warsaw.startOf(it.due().minusDays(AHEAD)),
                        it.due(),
                        null))
                .toList();
    }
}
