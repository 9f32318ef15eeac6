package pl.sciezka.partnership.preview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Period;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.AccessGrant;

/// On which days from some day on something may be looked at (dni wglądu): in order, without overlap or touching, so
/// that two of them are equal exactly when they open the same days. By which clauses does not matter.
record Looks(List<Period> days) {

    /// What may be looked at: who, at whom, which group, for what.
    record Key(InstitutionId viewer, InstitutionId holder, DataGroup group, Purpose purpose) {}

    static Map<Key, Looks> of(Collection<AccessGrant> grants, LocalDate from) {
        var days = new LinkedHashMap<Key, List<Period>>();
        for (var grant : grants) {
            grant.inForce()
                    .overlap(new Period(from, null))
                    .filter(some -> !some.from().equals(some.to()))
                    .ifPresent(some -> days.computeIfAbsent(
                                    new Key(grant.viewer(), grant.holder(), grant.group(), grant.purpose()),
                                    _ -> new ArrayList<>())
                            .add(some));
        }
        var looks = new LinkedHashMap<Key, Looks>();
        days.forEach((key, some) -> looks.put(key, new Looks(joined(some))));
        return looks;
    }

    LocalDate from() {
        return days.getFirst().from();
    }

    @Nullable
    LocalDate to() {
        return days.getLast().to();
    }

    private static List<Period> joined(List<Period> some) {
        some.sort(Comparator.comparing(Period::from));
        var joined = new ArrayList<Period>();
        for (var next : some) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || last.to() != null && last.to().isBefore(next.from())) joined.add(next);
            else joined.set(joined.size() - 1, new Period(last.from(), later(last.to(), next.to())));
        }
        return List.copyOf(joined);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) return null;
        return one.isAfter(other) ? one : other;
    }
}
