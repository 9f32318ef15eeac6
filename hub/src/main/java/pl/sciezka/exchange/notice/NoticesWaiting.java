package pl.sciezka.exchange.notice;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.exchange.Reacting;
import pl.sciezka.exchange.notice.OpenArrivals.Open;
import pl.sciezka.journal.Journal;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Texts;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// Notices in Mój dzień: those to take note of; own ones that a partner let pass; for the coordinators those that
/// climbed; and what was read here and then removed as a mistake.
@Component
class NoticesWaiting implements WaitingItems {

    private final OpenArrivals open;
    private final RemovedArrivals removed;
    private final Reacting reacting;
    private final Journal journal;
    private final Texts texts;
    private final Clock clock;

    NoticesWaiting(
            OpenArrivals open, RemovedArrivals removed, Reacting reacting, Journal journal, Texts texts, Clock clock) {
        this.open = open;
        this.removed = removed;
        this.reacting = reacting;
        this.journal = journal;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        var here = open.here(staff.institution());
        var today =
                reacting.today(staff, here.stream().map(Open::own).distinct().toList());
        var mine = here.stream().filter(it -> today.isUpTo(it.own(), it.due())).toList();
        var late = open.late(staff, Warsaw.today(clock));
        journal.looked(
                "journal.notice", mine.stream().map(Open::person).distinct().toList());
        journal.looked(
                "journal.notice", late.stream().map(Open::person).distinct().toList());
        var waiting = new ArrayList<Waiting>();
        mine.forEach(it -> waiting.add(today.marked(waiting(it, told(it), false), it.own())));
        late.forEach(it -> waiting.add(waiting(it, "exchange.waiting.not-noted", true)));
        removed.here(staff.institution()).stream()
                .filter(it -> today.isUpTo(it.own(), it.due()))
                .forEach(it -> waiting.add(today.marked(it.waiting(), it.own())));
        return waiting;
    }

    @Override
    public List<Waiting> climbedTo(Acting.Staff coordinator) {
        var climbed = open.here(coordinator.institution()).stream()
                .filter(it -> reacting.climbed(it.due()))
                .toList();
        journal.looked(
                "journal.notice", climbed.stream().map(Open::person).distinct().toList());
        return climbed.stream().map(it -> waiting(it, told(it), false)).toList();
    }

    private static String told(Open it) {
        return it.corrects() ? "exchange.waiting.corrected" : "exchange.waiting.notice";
    }

    private Waiting waiting(Open it, String what, boolean onPartner) {
        return new Waiting(
                what,
                List.of(texts.text(Texts.POLISH, "NoticeKind." + it.kind()), it.partner()),
                it.own(),
                null,
                it.path(),
                it.since(),
                it.due(),
                onPartner ? it.partner() : null);
    }
}
