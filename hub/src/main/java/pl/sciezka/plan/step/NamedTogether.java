package pl.sciezka.plan.step;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.sciezka.kernel.StaffId;

/// One person named by one author on one day (wskazanie), with the number of actions: one line however many they are.
public record NamedTogether(Author by, StaffId person, long actions) {

    public static List<NamedTogether> of(Steps steps) {
        return steps.liveActions().stream()
                .flatMap(action -> action.provenance().traces().stream()
                        .flatMap(it -> it instanceof Provenance.Named(StaffId person, var by)
                                ? Stream.of(new NamedTogether(by, person, 1))
                                : Stream.empty())
                        .distinct())
                .collect(Collectors.groupingBy(it -> it, Collectors.counting()))
                .entrySet()
                .stream()
                .map(it -> new NamedTogether(it.getKey().by(), it.getKey().person(), it.getValue()))
                .sorted(Comparator.comparing((NamedTogether it) -> it.by().on())
                        .thenComparing(it -> it.person().value()))
                .toList();
    }
}
