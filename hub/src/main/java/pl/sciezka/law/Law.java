package pl.sciezka.law;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// What applies (prawo).
@Component
public class Law {

    private final List<Version> versions;

    Law(Shipped shipped) {
        versions = shipped.all().stream().flatMap(it -> it.versions().stream()).toList();
    }

    /// For one computation, which notes what it used.
    public Lawbook open() {
        return new Lawbook(versions);
    }

    /// In force on that day. Throws [Silent] when none is known.
    public Version on(Parameter parameter, LocalDate day) {
        return open().on(parameter, day);
    }
}
