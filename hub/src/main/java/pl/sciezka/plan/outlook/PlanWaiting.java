package pl.sciezka.plan.outlook;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.kernel.WorkingDays;
import pl.sciezka.plan.reading.NamesOf;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// What of plans waits for a member of staff: own actions, and plans and changes that want an answer.
@Component
class PlanWaiting implements WaitingItems {

    /// Working days within which an institution should answer: a custom of this program, no statutory term.
    private static final int ANSWER_WITHIN = 5;

    /// A draft that nobody puts forward is reminded of after so many working days, and late after so many.
    private static final int DRAFT_MAY_REST = 3;

    private static final int DRAFT_WITHIN = 10;

    private final PlanOutlook outlook;
    private final NamesOf names;
    private final Journal journal;
    private final Clock clock;

    PlanWaiting(PlanOutlook outlook, NamesOf names, Journal journal, Clock clock) {
        this.outlook = outlook;
        this.names = names;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        var actions = outlook.of(staff);
        var restedSince = WorkingDays.before(Warsaw.today(clock), DRAFT_MAY_REST);
        var asked = outlook.asked(staff, staff.roles().contains(Role.COORDINATOR), restedSince);
        var waiting = new ArrayList<Waiting>();
        actions.forEach(it -> waiting.add(action(it)));
        asked.forEach(it -> waiting.add(question(it)));
        journal.looked("journal.plan", seen(staff, actions, asked));
        return waiting;
    }

    private Waiting action(PlanOutlook.Next it) {
        return new Waiting(
                "plan.waiting.action",
                List.of(it.what()),
                it.person(),
                it.personName(),
                "/plans/" + it.plan().value() + "#action-" + it.action().value(),
                Warsaw.startOf(it.since()),
                it.due(),
                it.waitsFor() == null ? null : names.nameOf(it.waitsFor()));
    }

    private static Waiting question(PlanOutlook.Asked it) {
        var path = "/plans/" + it.plan().value();
        return new Waiting(
                "plan.waiting." + it.wanted().name().toLowerCase(Locale.ROOT),
                List.of(String.valueOf(it.number())),
                it.person(),
                it.personName(),
                it.change() == null
                        ? path + "/agreement"
                        : path + "/changes/" + it.change().value(),
                Warsaw.startOf(it.since()),
                WorkingDays.after(it.since(), it.wanted() == PlanOutlook.Wanted.DRAFT ? DRAFT_WITHIN : ANSWER_WITHIN),
                null);
    }

    private static List<Seen> seen(Acting.Staff staff, List<PlanOutlook.Next> actions, List<PlanOutlook.Asked> asked) {
        var persons = Stream.<PersonId>concat(
                actions.stream().map(PlanOutlook.Next::person).filter(Objects::nonNull),
                asked.stream().map(PlanOutlook.Asked::person));
        return persons.distinct().map(it -> new Seen(it, staff.institution())).toList();
    }
}
