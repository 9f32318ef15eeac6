package pl.sciezka.client.takeover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.FoundChange.FoundKind;
import pl.sciezka.client.ListSequel.Fact;
import pl.sciezka.client.PersonData;
import pl.sciezka.client.PersonData.Benefit;
import pl.sciezka.client.PersonData.Employment;
import pl.sciezka.client.PersonData.Identity;
import pl.sciezka.kernel.PersonId;

/// What a list says otherwise than the record (różnica), as far as partners of a common client could want to know it.
record Difference(
        PersonId person,
        FoundKind kind,
        LocalDate day,
        @Nullable String detail) {

    /// What is older is an entry made up for, no news. A custom of this program, no law gives it.
    private static final int OLDEST_YEARS = 1;

    private static final Employment NEVER_REGISTERED = new Employment(null, null, null, null);

    /// `now`: the record with what the list says put over it. Only `comparable` facts are looked at.
    static List<Difference> between(StoredPerson stored, PersonData now, Set<Fact> comparable) {
        var found = new Collected(stored.id(), now.asOf(), new ArrayList<>());
        var was = stored.data();
        if (comparable.contains(Fact.REGISTRATION)) registration(found, or(was.employment()), or(now.employment()));
        if (comparable.contains(Fact.BENEFITS)) for (var it : now.benefits()) benefit(found, was.benefits(), it);
        if (comparable.contains(Fact.GMINA)) gmina(found, was.identity(), now.identity());
        return found.differences();
    }

    private record Collected(PersonId person, LocalDate asOf, List<Difference> differences) {

        void add(FoundKind kind, LocalDate day, @Nullable String detail) {
            if (day.isBefore(asOf.minusYears(OLDEST_YEARS))) return;
            differences.add(new Difference(person, kind, day, detail));
        }
    }

    /// An earlier first day puts an entry right. A blank in the list keeps the last day of a registration before this.
    private static void registration(Collected found, Employment was, Employment now) {
        var since = now.registeredSince();
        var until = now.registeredUntil();
        if (since != null && (was.registeredSince() == null || since.isAfter(was.registeredSince())))
            found.add(FoundKind.REGISTERED, since, null);
        if (until != null && !until.equals(was.registeredUntil()) && (since == null || !until.isBefore(since)))
            found.add(FoundKind.DEREGISTERED, until, null);
    }

    /// Kind and first day say which benefit is meant; its last day is exclusive.
    private static void benefit(Collected found, List<Benefit> before, Benefit now) {
        var same = before.stream()
                .filter(it -> it.kind().equals(now.kind()) && it.from().equals(now.from()))
                .findAny();
        if (same.isEmpty()) {
            found.add(FoundKind.BENEFIT_GRANTED, now.from(), now.kind());
            return;
        }
        var was = same.get().to();
        if (Objects.equals(was, now.to())) return;
        if (now.to() != null && (was == null || now.to().isBefore(was)))
            found.add(FoundKind.BENEFIT_ENDED, now.to(), now.kind());
        else if (was != null) found.add(FoundKind.BENEFIT_CHANGED, was, now.kind());
    }

    private static void gmina(Collected found, Identity was, Identity now) {
        if (was.gmina() != null && now.gmina() != null && !was.gmina().equals(now.gmina()))
            found.add(FoundKind.MOVED, found.asOf(), now.gminaName());
    }

    private static Employment or(@Nullable Employment it) {
        return it == null ? NEVER_REGISTERED : it;
    }

    @Override
    public String toString() {
        return "Difference[" + kind + "]";
    }
}
