package pl.sciezka.offer.reservation;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// How the institutions and people around reservations are called.
@Component
class Named {

    record Names(Map<InstitutionId, String> institutions, Map<StaffId, Colleague> people) {

        String of(InstitutionId it) {
            return institutions.getOrDefault(it, "");
        }

        String of(@Nullable StaffId it) {
            var known = it == null ? null : people.get(it);
            return known == null ? "" : known.name();
        }
    }

    private final Institutions institutions;
    private final Colleagues colleagues;

    Named(Institutions institutions, Colleagues colleagues) {
        this.institutions = institutions;
        this.colleagues = colleagues;
    }

    Names of(Collection<Reservation> some) {
        var called = some.stream()
                .flatMap(it ->
                        Stream.of(it.proposer().institution(), it.provider().institution()))
                .distinct()
                .collect(Collectors.toMap(
                        it -> it,
                        it -> institutions.find(it).map(Institution::shortName).orElse("")));
        var people = some.stream()
                .flatMap(it -> Stream.of(
                        it.proposedBy(),
                        it.owner(),
                        it.ending() == null ? null : it.ending().by()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Names(called, colleagues.of(people));
    }
}
