package pl.sciezka.kernel;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Days from (inclusive) to (exclusive); open when there is no end.
public record Period(LocalDate from, @Nullable LocalDate to) {

    public Period {
        if (to != null && to.isBefore(from)) throw new IllegalArgumentException("A period ends before it starts");
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /// The days that both have; empty when they have none.
    public Optional<Period> overlap(Period other) {
        var later = from.isAfter(other.from) ? from : other.from;
        var earlier = to == null || (other.to != null && other.to.isBefore(to)) ? other.to : to;
        return earlier == null || later.isBefore(earlier) ? Optional.of(new Period(later, earlier)) : Optional.empty();
    }
}
