package pl.sciezka.exchange.notice;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.client.FoundChanges;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.kernel.WorkingDays;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// In Mój dzień of a coordinator: how many changes were found on the list and wait.
@Component
class FindsWaiting implements WaitingItems {

    /// A partner should know the next day. A custom of this program, no law gives it.
    private static final int DAYS = 1;

    private final FoundChanges found;

    FindsWaiting(FoundChanges found) {
        this.found = found;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        if (!staff.roles().contains(Role.COORDINATOR)) return List.of();
        var pile = found.pile(staff.institution());
        if (pile.since() == null) return List.of();
        return List.of(Waiting.withoutClient(
                "exchange.waiting.found",
                List.of(String.valueOf(pile.count())),
                "/notices/found",
                pile.since(),
                WorkingDays.after(Warsaw.dayOf(pile.since()), DAYS)));
    }
}
