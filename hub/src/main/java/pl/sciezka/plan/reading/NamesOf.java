package pl.sciezka.plan.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.institution.Institutions;
import pl.sciezka.institution.Unit;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.plan.reading.Names.Contact;

/// Finds the names that a plan needs.
@Component
public class NamesOf {

    private final Institutions institutions;
    private final Colleagues colleagues;

    NamesOf(Institutions institutions, Colleagues colleagues) {
        this.institutions = institutions;
        this.colleagues = colleagues;
    }

    public String nameOf(InstitutionId institution) {
        return institutions.find(institution).orElseThrow().shortName();
    }

    String nameOf(StaffId staff) {
        return colleagues.find(staff).orElseThrow().name();
    }

    /// Kinds of institution that one can stand for: its own, and those of its units (a KIS may be a unit of an OPS).
    public List<String> rolesOf(InstitutionId institution) {
        var own = institutions.find(institution).orElseThrow().kind().name();
        var units = institutions.unitsOf(institution).stream().map(Unit::kind);
        return Stream.concat(Stream.of(own), units).distinct().toList();
    }

    /// Names of these institutions and of everybody who works there.
    Names in(Collection<InstitutionId> wanted) {
        var offices = new HashMap<InstitutionId, String>();
        var staff = new HashMap<StaffId, Contact>();
        for (var institution : wanted) {
            institutions.find(institution).ifPresent(it -> offices.put(institution, it.shortName()));
            colleagues.in(institution).forEach(it -> staff.put(it.staff(), contact(it)));
        }
        return new Names(offices, staff);
    }

    private static Contact contact(Colleague it) {
        return new Contact(
                it.staff(),
                it.institution(),
                it.givenName(),
                it.surname(),
                it.position(),
                it.telephone(),
                it.servesClients());
    }
}
