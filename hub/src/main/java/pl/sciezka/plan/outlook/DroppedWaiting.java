package pl.sciezka.plan.outlook;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Institutions;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.kernel.WorkingDays;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// Own steps that wait for a dropped one of another office: of whoever does the waiting step, until the plan is changed
/// or it is left as it is.
@Component
class DroppedWaiting implements WaitingItems {

    /// Working days to change the plan: a custom of this program.
    private static final int CHANGE_WITHIN = 5;

    private final DroppedSteps steps;
    private final Institutions institutions;
    private final Journal journal;

    DroppedWaiting(DroppedSteps steps, Institutions institutions, Journal journal) {
        this.steps = steps;
        this.institutions = institutions;
        this.journal = journal;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        var dropped = steps.of(staff);
        journal.looked(
                "journal.plan",
                dropped.stream()
                        .map(it -> new Seen(it.person(), staff.institution()))
                        .distinct()
                        .toList());
        return dropped.stream().map(this::waiting).toList();
    }

    private Waiting waiting(DroppedSteps.Dropped it) {
        return new Waiting(
                "plan.waiting.dropped",
                List.of(it.what(), it.droppedWhat(), institutions.shortName(it.by())),
                it.person(),
                null,
                it.met().path(it.person()),
                Warsaw.startOf(it.since()),
                WorkingDays.after(it.since(), CHANGE_WITHIN),
                null);
    }
}
