package pl.sciezka.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The law as one computation reads it (księga prawa): it notes which versions were used, so that a result can print
/// them, and a book of just those gives the same result years later. For one thread.
public final class Lawbook {

    private final List<Version> versions;
    private final Set<Version> used = new LinkedHashSet<>();

    /// Where two versions of a parameter cover a day, the later one in the list counts.
    public Lawbook(List<Version> versions) {
        this.versions = List.copyOf(versions).reversed();
    }

    /// In force on that day. Throws [Silent] when none is known.
    public Version on(Parameter parameter, LocalDate day) {
        return find(parameter, day).orElseThrow(() -> new Silent(parameter, day));
    }

    /// In force on that day; empty when none is known.
    public Optional<Version> find(Parameter parameter, LocalDate day) {
        var found = versions.stream()
                .filter(it -> it.parameter() == parameter && it.days().contains(day))
                .findFirst();
        found.ifPresent(used::add);
        return found;
    }

    /// What was read so far, in the order in which it was first read.
    public List<Version> used() {
        return new ArrayList<>(used);
    }
}
