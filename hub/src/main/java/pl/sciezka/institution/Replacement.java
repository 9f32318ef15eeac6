package pl.sciezka.institution;

import java.time.Instant;
import java.util.List;

/// The operator named a new administrator (wyznaczenie administratora przez operatora): when, on what ground, who it is
/// and whose accounts were suspended.
public record Replacement(Instant at, String ground, String successor, List<String> suspended) {

    @Override
    public String toString() {
        return "Replacement[" + at + "]";
    }
}
