package pl.sciezka.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.shell.ClosedMatters;

/// Counts what ended against the institution's table of classes, when somebody looks.
@Component
class ReadCalendar {

    private static final Comparator<Group> BY_YEAR = Comparator.comparing(
                    (Group it) -> it.year().orElse(Integer.MAX_VALUE))
            .thenComparing(it -> it.category().sign())
            .thenComparing(Group::endedIn);

    /// `unclassed`: how many of each kind ended on days for which the table has no row.
    record Calendar(List<Group> groups, Map<String, Integer> unclassed) {}

    private final List<ClosedMatters> sources;
    private final Categories categories;
    private final Decisions decisions;

    ReadCalendar(List<ClosedMatters> sources, Categories categories, Decisions decisions) {
        this.sources = sources.stream()
                .sorted(Comparator.comparing(ClosedMatters::kind))
                .toList();
        this.categories = categories;
        this.decisions = decisions;
    }

    List<String> kinds() {
        return sources.stream().map(ClosedMatters::kind).toList();
    }

    ClosedMatters source(String kind) {
        return sources.stream().filter(it -> it.kind().equals(kind)).findFirst().orElseThrow();
    }

    Calendar of(InstitutionId own) {
        var table = ClassTable.of(categories.of(own));
        var decided = decisions.of(own);
        var groups = new ArrayList<Group>();
        var unclassed = new TreeMap<String, Integer>();
        for (var source : sources) count(source.kind(), source.days(own), table, decided, groups, unclassed);
        return new Calendar(groups.stream().sorted(BY_YEAR).toList(), unclassed);
    }

    Optional<Group> group(InstitutionId own, CategoryId category, int endedIn) {
        return of(own).groups().stream()
                .filter(it -> it.category().id().equals(category) && it.endedIn() == endedIn)
                .findFirst();
    }

    private static void count(
            String kind,
            List<ClosedMatters.Ended> days,
            ClassTable table,
            List<Decision> decided,
            List<Group> groups,
            Map<String, Integer> unclassed) {
        var counts = new TreeMap<LocalDate, TreeMap<Integer, Integer>>();
        days.forEach(ended -> table.of(kind, ended.day())
                .ifPresentOrElse(
                        span -> counts.computeIfAbsent(span.from(), _ -> new TreeMap<>())
                                .merge(ended.day().getYear(), ended.count(), Integer::sum),
                        () -> unclassed.merge(kind, ended.count(), Integer::sum)));
        counts.forEach((from, years) -> {
            var span = table.of(kind, from).orElseThrow();
            years.forEach((year, count) -> groups.add(new Group(
                    span,
                    year,
                    count,
                    decided.stream()
                            .filter(it -> it.mark().isAbout(span.category(), year))
                            .toList())));
        });
    }
}
