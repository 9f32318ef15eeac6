package pl.sciezka.exchange.notice;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.exchange.notice.TellPartners.Addressees;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
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

    /// How institutions, people and clauses are called.
    record Names(Map<InstitutionId, String> institutions, Map<StaffId, Colleague> people) {

        String of(InstitutionId it) {
            return institutions.getOrDefault(it, "");
        }

        String of(@Nullable StaffId it) {
            var known = it == null ? null : people.get(it);
            return known == null ? "" : known.name();
        }
    }

    private final Notices notices;
    private final Arrivals arrivals;
    private final Institutions institutions;
    private final Colleagues colleagues;
    private final Journal journal;
    private final Clock clock;

    ReadNotices(
            Notices notices,
            Arrivals arrivals,
            Institutions institutions,
            Colleagues colleagues,
            Journal journal,
            Clock clock) {
        this.notices = notices;
        this.arrivals = arrivals;
        this.institutions = institutions;
        this.colleagues = colleagues;
        this.journal = journal;
        this.clock = clock;
    }

    /// Throws [Absent] for whom it does not concern, and for whom its clause ended.
    Reading open(NoticeId id) {
        var staff = CurrentActing.staff();
        var notice = notices.find(id).orElseThrow(Absent::new);
        if (notice.content() == null && notice.removal() == null) throw new Absent();
        if (!notice.sender().equals(staff.institution()))
            arrivals.read(id, staff.institution(), staff.staff(), clock.instant());
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
        if (to == null) return new Names(Map.of(), Map.of());
        return new Names(called(Stream.concat(to.circle().told().stream(), to.circle().mayNot().stream())), Map.of());
    }

    Names names(List<Notice> told, List<Arrival> reached) {
        var called = called(Stream.concat(
                told.stream().map(Notice::sender), reached.stream().map(Arrival::receiver)));
        var people = Stream.concat(
                        told.stream()
                                .flatMap(it -> Stream.of(
                                        it.by(),
                                        it.removal() == null
                                                ? null
                                                : it.removal().by())),
                        reached.stream().flatMap(it -> Stream.of(it.readBy(), it.notedBy())))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Names(called, colleagues.of(people));
    }

    private Map<InstitutionId, String> called(Stream<InstitutionId> ids) {
        return ids.distinct()
                .collect(Collectors.toMap(
                        it -> it,
                        it -> institutions.find(it).map(Institution::shortName).orElse("")));
    }
}
