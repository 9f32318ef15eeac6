package pl.sciezka.partnership.preview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.AccessGrant;

/// What a document changes in who may see what (różnica): grants after it against grants before it, from its day on.
/// Computed by the derivation that will put it into force, so it cannot promise anything else.
public record Difference(List<Told> told, List<InShort> inShort) {

    /// What happens to a look.
    public enum Kind {
        GAINED,
        LOST,
        /// the same, but for other days
        OTHER_DAYS
    }

    /// One line: which groups, at which holders, for what, from when to when (exclusive).
    public record Line(
            Kind kind,
            Purpose purpose,
            Set<DataGroup> groups,
            List<InstitutionId> holders,
            LocalDate from,
            @Nullable LocalDate to) {}

    /// Viewers for whom exactly the same changes, so that it is told once.
    public record Told(List<InstitutionId> viewers, List<Line> lines) {}

    public boolean isEmpty() {
        return told.isEmpty();
    }

    public static Difference between(Collection<AccessGrant> before, Collection<AccessGrant> after, LocalDate day) {
        return between(before, after, List.of(), day);
    }

    /// `besides`: what is open in another way after the document, so that it is not told to stay closed.
    public static Difference between(
            Collection<AccessGrant> before,
            Collection<AccessGrant> after,
            Collection<AccessGrant> besides,
            LocalDate day) {
        var was = Looks.of(before, day);
        var now = Looks.of(after, day);
        return new Difference(
                new Comparison(was, now).told(),
                InShort.of(was, now, Looks.of(besides, day).keySet()));
    }

    private record Comparison(Map<Looks.Key, Looks> before, Map<Looks.Key, Looks> after) {

        List<Told> told() {
            var viewers = new LinkedHashSet<InstitutionId>();
            after.keySet().forEach(key -> viewers.add(key.viewer()));
            before.keySet().forEach(key -> viewers.add(key.viewer()));
            var byLines = new LinkedHashMap<List<Line>, List<InstitutionId>>();
            for (var viewer : viewers) {
                var lines = lines(viewer);
                if (!lines.isEmpty())
                    byLines.computeIfAbsent(lines, _ -> new ArrayList<>()).add(viewer);
            }
            return byLines.entrySet().stream()
                    .map(it -> new Told(List.copyOf(it.getValue()), it.getKey()))
                    .toList();
        }

        private List<Line> lines(InstitutionId viewer) {
            var byHolder = new LinkedHashMap<Line, Set<InstitutionId>>();
            grouped(viewer)
                    .forEach((line, groups) -> byHolder.computeIfAbsent(
                                    new Line(line.kind(), line.purpose(), groups, List.of(), line.from(), line.to()),
                                    _ -> new LinkedHashSet<>())
                            .addAll(line.holders()));
            return byHolder.entrySet().stream()
                    .map(it -> new Line(
                            it.getKey().kind(),
                            it.getKey().purpose(),
                            it.getKey().groups(),
                            List.copyOf(it.getValue()),
                            it.getKey().from(),
                            it.getKey().to()))
                    .sorted(Comparator.comparing(Line::kind).thenComparing(Line::purpose))
                    .toList();
        }

        /// Lines of one holder each, without groups yet → their groups.
        private Map<Line, Set<DataGroup>> grouped(InstitutionId viewer) {
            var keys = new LinkedHashSet<Looks.Key>();
            after.keySet().stream().filter(key -> key.viewer().equals(viewer)).forEach(keys::add);
            before.keySet().stream().filter(key -> key.viewer().equals(viewer)).forEach(keys::add);
            var grouped = new LinkedHashMap<Line, Set<DataGroup>>();
            for (var key : keys) {
                var was = before.get(key);
                var now = after.get(key);
                if (now != null && now.equals(was)) continue;
                var kind = now == null ? Kind.LOST : was == null ? Kind.GAINED : Kind.OTHER_DAYS;
                var shown = now == null ? was : now;
                if (shown == null) continue;
                var line = new Line(kind, key.purpose(), Set.of(), List.of(key.holder()), shown.from(), shown.to());
                grouped.computeIfAbsent(line, _ -> EnumSet.noneOf(DataGroup.class))
                        .add(key.group());
            }
            return grouped;
        }
    }
}
