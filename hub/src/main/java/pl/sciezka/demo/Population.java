package pl.sciezka.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import pl.sciezka.client.PersonData;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Teryt;

/// The lists of all institutions of one seed file (listy osób): some people stand on the lists of two of them.
final class Population {

    private final Map<String, List<PersonData>> lists = new LinkedHashMap<>();
    private final People people;
    private final Random random;

    private Population(long seed) {
        random = new Random(seed);
        people = new People(Names.shipped(), random);
    }

    /// List by key of the institution; the same for the same file.
    static Map<String, List<PersonData>> of(SeedFile file) {
        var population = new Population(file.name().hashCode());
        file.institutions().values().stream()
                .filter(it -> it.people().isPresent() && it.people().get().sharedWith() == null)
                .forEach(population::add);
        file.institutions().values().stream()
                .filter(it -> it.people().isPresent() && it.people().get().sharedWith() != null)
                .forEach(population::add);
        return population.lists;
    }

    private void add(SeedInstitution institution) {
        var size = institution.people().orElseThrow();
        var list = new ArrayList<PersonData>();
        if (size.sharedWith() != null) {
            var others = lists.getOrDefault(size.sharedWith(), List.of());
            for (var other : sample(others, institution.gminy(), size.count() * size.percent() / 100)) {
                list.add(people.elsewhere(other, institution.kind(), caseNumber(institution, list.size())));
            }
        }
        while (list.size() < size.count()) {
            list.add(people.someone(institution.kind(), institution.gminy(), caseNumber(institution, list.size())));
        }
        lists.put(institution.key(), list);
    }

    private Collection<PersonData> sample(List<PersonData> others, List<Teryt> gminy, int count) {
        var near = new ArrayList<>(others.stream()
                .filter(person -> gminy.contains(person.identity().gmina()))
                .toList());
        Collections.shuffle(near, random);
        return near.subList(0, Math.min(count, near.size()));
    }

    private static String caseNumber(SeedInstitution institution, int n) {
        var prefix = institution.kind() == InstitutionKind.PUP
                ? "CAZ"
                : institution.kind().name();
        return "%s.5400.%d.2026".formatted(prefix, n + 1);
    }
}
