package pl.sciezka.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days from (inclusive) to (exclusive); open when there is no end.
public record Period(LocalDate from, @Nullable LocalDate to) {

    public Period {
        if (to != null && to.isBefore(from)) throw new IllegalArgumentException("A period ends before it starts");
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
