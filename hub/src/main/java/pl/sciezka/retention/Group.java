package pl.sciezka.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.sciezka.retention.ClassTable.Span;

/// Matters of one class that ended in one year (grupa akt): what is proposed and decided together. `decisions` newest
/// first.
record Group(Span span, int endedIn, int count, List<Decision> decisions) {

    Category category() {
        return span.category();
    }

    /// The year to look at it: what was put off waits until its new year. Empty for what never goes.
    Optional<Integer> year() {
        if (last() instanceof Decision.PutOff it
                && category().proposedIn(endedIn).isPresent()) return Optional.of(it.untilYear());
        return category().proposedIn(endedIn);
    }

    @Nullable
    Decision last() {
        return decisions.isEmpty() ? null : decisions.getFirst();
    }

    /// Whether its year has come.
    boolean due(int thisYear) {
        return year().filter(it -> it <= thisYear).isPresent();
    }

    /// Whether its year has come and the archive's consent is not there.
    boolean waits(int thisYear) {
        return due(thisYear) && !(last() instanceof Decision.Consent);
    }

    LocalDate from() {
        var year = LocalDate.of(endedIn, 1, 1);
        return span.from().isAfter(year) ? span.from() : year;
    }

    /// The first day after.
    LocalDate until() {
        var year = LocalDate.of(endedIn + 1, 1, 1);
        return span.until() != null && span.until().isBefore(year) ? span.until() : year;
    }

    String path() {
        return "/retention/groups/" + category().id().value() + "/" + endedIn;
    }
}
