package pl.sciezka.cooperation.decision;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.cooperation.meeting.Names;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Severity;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// Decisions in Mój dzień of those who carry them out. A late one climbs to the coordinators of its owner, a critically
/// late one also to those of the convener.
@Component
class DecisionsWaiting implements WaitingItems {

    private static final int SHORT = 80;

    private final Decisions decisions;
    private final Colleagues colleagues;
    private final Names.Reading names;
    private final Clock clock;

    DecisionsWaiting(Decisions decisions, Colleagues colleagues, Names.Reading names, Clock clock) {
        this.decisions = decisions;
        this.colleagues = colleagues;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public Purpose purpose() {
        return Purpose.ADMINISTRATION;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        var ours = decisions.open().stream()
                .filter(it -> it.owner().equals(staff.institution()))
                .toList();
        var people = people(ours);
        return ours.stream()
                .filter(it -> isFor(staff, it, people))
                .map(it -> waiting(it, null))
                .toList();
    }

    @Override
    public List<Waiting> climbedTo(Acting.Staff coordinator) {
        var climbed =
                decisions.open().stream().filter(it -> climbs(it, coordinator)).toList();
        if (climbed.isEmpty()) return List.of();
        var people = people(climbed);
        var all = names.all();
        return climbed.stream().map(it -> waiting(it, whom(it, all, people))).toList();
    }

    private boolean climbs(Decision it, Acting.Staff coordinator) {
        int late = Severity.workingDaysLate(it.last().due(), Warsaw.today(clock));
        boolean critical = Severity.of(it.last().due(), Warsaw.today(clock)) == Severity.CRITICALLY_LATE;
        return late > 0 && it.owner().equals(coordinator.institution())
                || critical && it.convener().equals(coordinator.institution());
    }

    /// Without a name, and when the one named has left, it is up to the coordinators.
    private static boolean isFor(Acting.Staff staff, Decision it, Map<StaffId, Colleague> people) {
        if (staff.staff().equals(it.staff())) return true;
        var named = it.staff() == null ? null : people.get(it.staff());
        return staff.roles().contains(Role.COORDINATOR) && (named == null || !named.active());
    }

    private Map<StaffId, Colleague> people(List<Decision> some) {
        return colleagues.of(
                some.stream().map(Decision::staff).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    private static String whom(Decision it, Names names, Map<StaffId, Colleague> people) {
        var person = it.staff() == null ? null : people.get(it.staff());
        return person == null ? names.of(it.owner()) : names.of(it.owner()) + " · " + person.name();
    }

    private static Waiting waiting(Decision it, @Nullable String onWhom) {
        var text = it.text().length() > SHORT ? it.text().substring(0, SHORT).strip() + "…" : it.text();
        return new Waiting(
                "cooperation.waiting.decision",
                List.of(text),
                null,
                null,
                it.path(),
                it.last().at(),
                it.last().due(),
                onWhom);
    }
}
