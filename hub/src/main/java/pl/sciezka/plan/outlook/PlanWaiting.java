package pl.sciezka.plan.outlook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.WorkingDays;
import pl.sciezka.plan.NamesOf;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// What of plans waits for a member of staff: own actions, and plans and changes that want an answer.
@Component
class PlanWaiting implements WaitingItems {

    /// Working days within which an institution should answer: a custom of this program, no statutory term.
    private static final int ANSWER_WITHIN = 5;

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private final PlanOutlook outlook;
    private final NamesOf names;
    private final Journal journal;

    PlanWaiting(PlanOutlook outlook, NamesOf names, Journal journal) {
        this.outlook = outlook;
        this.names = names;
        this.journal = journal;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        var actions = outlook.of(staff);
        var asked = outlook.asked(staff, staff.roles().contains(Role.COORDINATOR));
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
                start(it.since()),
                it.due(),
                it.waitsFor() == null ? null : names.nameOf(it.waitsFor()));
    }

    private static Waiting question(PlanOutlook.Asked it) {
        var path = "/plans/" + it.plan().value();
        return new Waiting(
                it.change() == null
                        ? "plan.waiting.agree"
                        : it.gathered() ? "plan.waiting.gathered" : "plan.waiting.change",
                List.of(String.valueOf(it.number())),
                it.person(),
                it.personName(),
                it.change() == null
                        ? path + "/agreement"
                        : path + "/changes/" + it.change().value(),
                start(it.since()),
                WorkingDays.after(it.since(), ANSWER_WITHIN),
                null);
    }

    private static List<Seen> seen(Acting.Staff staff, List<PlanOutlook.Next> actions, List<PlanOutlook.Asked> asked) {
        var persons = Stream.<PersonId>concat(
                actions.stream().map(PlanOutlook.Next::person).filter(Objects::nonNull),
                asked.stream().map(PlanOutlook.Asked::person));
        return persons.distinct().map(it -> new Seen(it, staff.institution())).toList();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(WARSAW).toInstant();
    }
}
