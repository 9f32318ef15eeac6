package pl.sciezka.institution;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// Reads how those of a page are called, with one question for all institutions and one for all people.
@Component
public class Naming {

    private final Institutions institutions;
    private final Colleagues colleagues;

    Naming(Institutions institutions, Colleagues colleagues) {
        this.institutions = institutions;
        this.colleagues = colleagues;
    }

    /// Nobody stands where the program acted by itself, or nobody has acted yet.
    public Names of(Stream<InstitutionId> named, Stream<? extends @Nullable StaffId> people) {
        return new Names(
                institutions.shortNames(named.toList()),
                colleagues.of(people.filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet())));
    }

    public Names of(List<InstitutionId> named) {
        return of(named.stream(), Stream.of());
    }
}
