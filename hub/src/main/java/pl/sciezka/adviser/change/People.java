package pl.sciezka.adviser.change;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.adviser.CommonAdviser;
import pl.sciezka.adviser.Substitutes;
import pl.sciezka.adviser.Substitution;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// Names of those whom a page of changes is about.
@Component
class People {

    /// Who is away of the own institution stands in `away`.
    record Names(Map<StaffId, Colleague> staff, Map<InstitutionId, String> offices, Map<StaffId, Substitution> away) {

        /// Empty for whoever is not known (any more).
        String of(@Nullable StaffId id) {
            return id == null || !staff.containsKey(id) ? "" : staff.get(id).name();
        }

        String office(InstitutionId id) {
            return offices.getOrDefault(id, "");
        }

        /// Who takes over, or which institution.
        String taker(Change it) {
            return it.taker() == null ? office(it.takerInstitution()) : of(it.taker());
        }

        String asker(Change it) {
            return of(it.askedBy()) + ", " + office(it.institution());
        }
    }

    private final Colleagues colleagues;
    private final Institutions institutions;
    private final Substitutes substitutes;

    People(Colleagues colleagues, Institutions institutions, Substitutes substitutes) {
        this.colleagues = colleagues;
        this.institutions = institutions;
        this.substitutes = substitutes;
    }

    Names of(Case it, List<Change> changes) {
        var away = substitutes.on(it.us(), it.today());
        var staff = new HashSet<StaffId>();
        Stream.concat(
                        Stream.of(it.led(), it.own() == null ? null : it.own().staff()),
                        it.terms().stream().map(term -> term.staff()))
                .forEach(staff::add);
        away.values().forEach(one -> staff.add(one.substitute()));
        var offices = new HashSet<InstitutionId>();
        offices.add(it.us());
        it.terms().forEach(term -> offices.add(term.institution()));
        return names(staff, offices, changes, away);
    }

    Names of(InstitutionId us, List<Change> changes) {
        return names(new HashSet<>(), new HashSet<>(List.of(us)), changes, Map.of());
    }

    /// Name and office of a common adviser.
    List<String> named(CommonAdviser it) {
        return List.of(colleagues.name(it.staff()), institutions.shortName(it.institution()));
    }

    private Names names(
            HashSet<StaffId> staff,
            HashSet<InstitutionId> offices,
            List<Change> changes,
            Map<StaffId, Substitution> away) {
        for (var change : changes) {
            Stream.of(change.giver(), change.taker(), change.askedBy(), change.answeredBy())
                    .forEach(staff::add);
            offices.add(change.institution());
            offices.add(change.takerInstitution());
        }
        staff.removeIf(Objects::isNull);
        return new Names(colleagues.of(staff), institutions.shortNames(offices), away);
    }
}
