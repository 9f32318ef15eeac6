package pl.sciezka.adviser.team;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Typed;

/// Those of an office who work with clients.
@Component
class Crew {

    private final Colleagues colleagues;

    Crew(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    List<Colleague> of(InstitutionId own) {
        return colleagues.in(own).stream().filter(Colleague::servesClients).toList();
    }

    /// Empty for anybody who was not offered.
    Optional<StaffId> chosen(InstitutionId own, @Nullable String typed) {
        return of(own).stream()
                .map(Colleague::staff)
                .filter(it -> it.value().toString().equals(Typed.text(typed)))
                .findFirst();
    }

    static List<Option> options(List<Colleague> crew, @Nullable StaffId but) {
        return crew.stream()
                .filter(it -> !it.staff().equals(but))
                .map(it -> new Option(it.staff().value().toString(), it.name() + ", " + it.position()))
                .toList();
    }
}
