package pl.sciezka.referral;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.client.OwnPersons;
import pl.sciezka.client.PersonData;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.partnership.Opening;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.testing.Offices;

/// A small county over a real database: an OPS with a KIS, a PUP with an agreement on referrals, an OWES that reads
/// referrals with the client's consent only, and a stranger.
public final class County {

    private static int number;

    public final String name = "Próba " + ++number;
    public final InstitutionId ops = InstitutionId.next();
    public final InstitutionId pup = InstitutionId.next();
    public final InstitutionId owes = InstitutionId.next();
    public final InstitutionId stranger = InstitutionId.next();
    public final UUID kis = UUID.randomUUID();
    public final UUID section = UUID.randomUUID();
    private final Offices offices;
    private final JdbcClient sql;
    private final OwnPersons persons;

    County(ApplicationContext program) {
        offices = new Offices(program);
        sql = program.getBean(JdbcClient.class);
        persons = program.getBean(OwnPersons.class);
        offices.open(ops, InstitutionKind.OPS, "OPS " + name);
        offices.open(pup, InstitutionKind.PUP, "PUP " + name);
        offices.open(owes, InstitutionKind.OWES, "OWES " + name);
        offices.open(stranger, InstitutionKind.OPS, "Obcy " + name);
        unit(kis, "KIS");
        unit(section, "Dział pomocy");
        offices.agree(
                name,
                pup,
                Map.of(pup, InstitutionKind.PUP, ops, InstitutionKind.OPS, owes, InstitutionKind.OWES),
                term("§ 5 ust. 1", InstitutionKind.PUP, Opening.AGREEMENT),
                term("§ 5 ust. 2", InstitutionKind.OWES, Opening.CONSENT),
                Offices.term(
                        "§ 6",
                        InstitutionKind.OWES,
                        Purpose.JOINT_SERVICE,
                        Opening.CONSENT,
                        EnumSet.of(DataGroup.IDENTITY, DataGroup.CONTACT)));
    }

    /// A colleague who is signed in.
    public SignedIn hire(InstitutionId institution, @Nullable UUID unit, Role... roles) {
        var staff = UUID.randomUUID();
        as(
                institution,
                () -> sql.sql("""
                        insert into institution.colleague (staff_id, institution_id, unit_id, given_name, surname, position,
                                                           telephone)
                        values (:staff, :institution, :unit, 'Jan', 'Próbny', 'pracownik', '32 111 22 33')
                        """)
                        .param("staff", staff)
                        .param("institution", institution.value())
                        .param("unit", unit)
                        .update());
        return new SignedIn(staff, institution.value(), "Jan Próbny", "Urząd", Set.of(roles));
    }

    /// To no unit.
    public void moveOut(SignedIn person) {
        as(
                ops,
                () -> sql.sql("update institution.colleague set unit_id = null where staff_id = :staff")
                        .param("staff", person.staffKey())
                        .update());
    }

    public PersonId person(InstitutionId institution, String surname, String givenName, int birthYear) {
        return as(
                institution,
                () -> persons.add(
                        institution,
                        new PersonData(
                                new PersonData.Identity(surname, givenName, null, birthYear, null, null, "Trzebinia"),
                                null,
                                null,
                                null,
                                null,
                                new PersonData.Contact("600 100 200", null, null, null, null),
                                null,
                                List.of(),
                                "test",
                                LocalDate.of(2026, 1, 1))));
    }

    public <R> R as(InstitutionId institution, Supplier<R> work) {
        return offices.as(institution, Purpose.REFERRAL, work);
    }

    public int count(InstitutionId viewer, Purpose purpose, String from) {
        return offices.as(
                viewer,
                purpose,
                () -> sql.sql("select count(*) from " + from)
                        .query(Integer.class)
                        .single());
    }

    /// Moves the due day, as if time had passed.
    public void due(String id, LocalDate day) {
        as(
                ops,
                () -> sql.sql("update referral.referral set due = :day where id = :id")
                        .param("day", day)
                        .param("id", UUID.fromString(id))
                        .update());
    }

    public void endAgreement() {
        offices.endAgreement(pup, ops);
    }

    /// A new agreement of both on referrals, with this clause.
    public void agreeAnew(String clause) {
        offices.agree(
                name + " znów",
                pup,
                Map.of(pup, InstitutionKind.PUP, ops, InstitutionKind.OPS),
                term(clause, InstitutionKind.PUP, Opening.AGREEMENT));
    }

    public Map<String, String> draft(PersonId person, String route) {
        return Map.of(
                "person", person.value().toString(),
                "route", route,
                "support", "TRAINING",
                "question", "Kurs obsługi wózka widłowego",
                "outcomes", "Ukończony kurs\nPierwsza rozmowa o pracę",
                "telephone", "true",
                "informed", LocalDate.now().toString(),
                "next", "check");
    }

    private void unit(UUID id, String unitName) {
        as(
                ops,
                () -> sql.sql(
                                "insert into institution.unit (id, institution_id, name, kind) values (:id, :ops, :name, :name)")
                        .param("id", id)
                        .param("ops", ops.value())
                        .param("name", unitName)
                        .update());
    }

    private static Offices.Term term(String number, InstitutionKind with, Opening opening) {
        return Offices.term(
                number,
                with,
                Purpose.REFERRAL,
                opening,
                EnumSet.of(DataGroup.IDENTITY, DataGroup.CONTACT, DataGroup.REFERRAL));
    }
}
