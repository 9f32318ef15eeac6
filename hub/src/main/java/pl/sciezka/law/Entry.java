package pl.sciezka.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A parameter as its file has it: what it is called, in Polish and in English, and all its versions, one after
/// another.
public record Entry(Topic topic, Parameter parameter, String name, String english, List<Version> versions) {

    public Entry {
        versions = List.copyOf(versions);
    }

    /// Empty before the first version and after the last.
    public Optional<Version> on(LocalDate day) {
        return versions.stream().filter(it -> it.days().contains(day)).findFirst();
    }
}
