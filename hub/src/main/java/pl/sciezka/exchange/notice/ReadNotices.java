package pl.sciezka.exchange.notice;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.exchange.notice.TellPartners.Addressees;
import pl.sciezka.institution.Names;
import pl.sciezka.institution.Naming;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.Absent;
import pl.sciezka.storage.CurrentActing;

/// Opens notices to whoever sent them or was told, writes the look into the journal, and remembers who read first.
@Component
class ReadNotices {

    /// One notice with its arrivals, and how institutions and people are called. `own` is the reader's record of the
    /// person; `earlier` the notice that this one corrects; `ours`: the reader's institution told it.
    record Reading(
            Notice notice,
            PersonId own,
            List<Arrival> arrivals,
            @Nullable Notice earlier,
            Names names,
            boolean ours) {

        /// What reached the reader's institution; null for the sender.
        @Nullable
        Arrival here() {
            return ours ? null : arrivals.getFirst();
        }
    }

    private final Notices notices;
    private final Arrivals arrivals;
    private final Naming naming;
    private final Journal journal;
    private final Clock clock;

    ReadNotices(Notices notices, Arrivals arrivals, Naming naming, Journal journal, Clock clock) {
        this.notices = notices;
        this.arrivals = arrivals;
        this.naming = naming;
        this.journal = journal;
        this.clock = clock;
    }

    /// Throws [Absent] for whom it does not concern, and for whom its clause ended.
    Reading open(NoticeId id) {
        var staff = CurrentActing.staff();
        var notice = notices.find(id).orElseThrow(Absent::new);
        if (notice.content() == null && notice.removal() == null) throw new Absent();
        if (!notice.sender().equals(staff.institution())) {
            if (notice.removal() == null) arrivals.read(id, staff.institution(), staff.staff(), clock.instant());
            else arrivals.removalRead(id, staff.institution(), clock.instant());
        }
        journal.looked("journal.notice", new Seen(notice.person(), notice.sender()));
        return reading(notice);
    }

    private Reading reading(Notice notice) {
        var reached = arrivals.of(List.of(notice.id()));
        var ours = notice.sender().equals(CurrentActing.staff().institution());
        var own = ours
                ? notice.person()
                : reached.stream().findFirst().orElseThrow(Absent::new).person();
        var earlier = notice.correction() == null
                ? null
                : notices.find(notice.correction().of()).orElse(null);
        return new Reading(notice, own, reached, earlier, names(List.of(notice), reached), ours);
    }

    /// How those are called whom a new notice would concern.
    Names names(@Nullable Addressees to) {
        if (to == null) return naming.of(List.of());
        return naming.of(Stream.concat(to.circle().told().stream(), to.circle().mayNot().stream())
                .toList());
    }

    Names names(List<Notice> told, List<Arrival> reached) {
        return naming.of(
                Stream.concat(
                        told.stream().map(Notice::sender), reached.stream().map(Arrival::receiver)),
                Stream.concat(
                        told.stream()
                                .flatMap(it -> Stream.of(
                                        it.by(),
                                        it.removal() == null
                                                ? null
                                                : it.removal().by())),
                        reached.stream().flatMap(it -> Stream.of(it.readBy(), it.notedBy()))));
    }
}
