package pl.sciezka.referral.ground;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.institution.UnitId;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.referral.course.Place;
import pl.sciezka.referral.course.Route;
import pl.sciezka.shell.Absent;

/// Who stands at the ends of a referral.
@Component
public class Parties {

    private final Institutions institutions;
    private final Colleagues colleagues;

    Parties(Institutions institutions, Colleagues colleagues) {
        this.institutions = institutions;
        this.colleagues = colleagues;
    }

    public Naming naming() {
        return new Naming(this);
    }

    public Names names(Route route) {
        return new Names(name(route.sender(), null), name(route.receiver(), route.unit()));
    }

    /// `Klub Integracji Społecznej (OPS Trzebinia)`
    public String name(InstitutionId institution, @Nullable UUID unit) {
        var name = institutions.find(institution).map(Institution::shortName).orElse("?");
        if (unit == null) return name;
        return institutions
                .unit(new UnitId(unit))
                .map(it -> it.name() + " (" + name + ")")
                .orElse(name);
    }

    public Institution institution(InstitutionId id) {
        return institutions.find(id).orElseThrow(Absent::new);
    }

    public Optional<Colleague> colleague(StaffId staff) {
        return colleagues.find(staff);
    }

    public Place placeOf(Acting.Staff staff) {
        var unit = colleagues.unitOf(staff.staff()).map(it -> it.value()).orElse(null);
        return new Place(staff.institution(), unit, staff.roles().contains(Role.COORDINATOR));
    }
}
