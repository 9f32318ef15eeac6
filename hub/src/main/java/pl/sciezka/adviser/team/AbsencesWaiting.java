package pl.sciezka.adviser.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.adviser.StoodIn;
import pl.sciezka.adviser.change.SubstituteRequests;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.kernel.WorkingDays;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// Of the own absences: that somebody will not stand in, and after coming back what was done meanwhile.
@Component
class AbsencesWaiting implements WaitingItems {

    /// Days after the last one on which what was done is still news: a custom of this program.
    private static final int NEWS_FOR = 30;

    /// Working days to read it: a custom of this program.
    private static final int READ_WITHIN = 3;

    private final AbsenceBook book;
    private final StoodIn stoodIn;
    private final ReadAbsences read;
    private final SubstituteRequests requests;
    private final Colleagues colleagues;
    private final Clock clock;

    AbsencesWaiting(
            AbsenceBook book,
            StoodIn stoodIn,
            ReadAbsences read,
            SubstituteRequests requests,
            Colleagues colleagues,
            Clock clock) {
        this.book = book;
        this.stoodIn = stoodIn;
        this.read = read;
        this.requests = requests;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        var today = Warsaw.today(clock);
        var own = book.all(staff.institution(), staff.staff()).stream()
                .filter(it -> !it.until().isBefore(today.minusDays(NEWS_FOR)))
                .toList();
        if (own.isEmpty()) return List.of();
        var seen = read.by(staff);
        var asked = requests.latest(own.stream().map(Away::id).toList());
        var waiting = new ArrayList<Waiting>();
        for (var it : own) {
            var request = asked.get(it.id());
            if (it.lasts(today) && request != null && request.declined() != null && stillByRule(it))
                waiting.add(waiting("absences.waiting.declined", List.of(name(request)), it, it.from(), today));
            if (!it.lasts(today) && !seen.contains(it.id())) back(it, staff).ifPresent(waiting::add);
        }
        return waiting;
    }

    /// It is about the reader's own absence.
    @Override
    public boolean passesToSubstitute() {
        return false;
    }

    private Optional<Waiting> back(Away it, Acting.Staff staff) {
        var done = stoodIn.inPlaceOf(staff.staff(), it.from(), it.until());
        if (done.isEmpty()) return Optional.empty();
        var last = it.calledOff() ? Warsaw.dayOf(done.getFirst().at()) : it.until();
        var due = WorkingDays.after(last, READ_WITHIN);
        return Optional.of(waiting(
                "absences.waiting.back",
                List.of(String.valueOf(done.size())),
                it,
                due,
                it.calledOff() ? last : last.plusDays(1)));
    }

    private static boolean stillByRule(Away it) {
        return it.substitute() == null || it.byRule();
    }

    private String name(SubstituteRequests.Request it) {
        return colleagues.find(it.of()).map(Colleague::name).orElse("");
    }

    private static Waiting waiting(String what, List<String> arguments, Away it, LocalDate due, LocalDate since) {
        return Waiting.withoutClient(what, arguments, "/advisers/absences/" + it.id(), Warsaw.startOf(since), due);
    }
}
