package pl.sciezka.client.consent;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// An OPS with an association that sees its clients with their consent only, and a PUP that sees who they are anyway
/// and how to reach them with consent.
final class Associates {

    private static int number;

    final String name = "Zgodny " + ++number;
    final InstitutionId ops = InstitutionId.next();
    final InstitutionId association = InstitutionId.next();
    final InstitutionId pup = InstitutionId.next();
    final PersonId person;
    final Offices offices;
    private final Visitors visitors;
    private final JdbcClient sql;
    private final OwnPersons persons;

    Associates(ApplicationContext program) {
        offices = new Offices(program);
        visitors = program.getBean(Visitors.class);
        sql = program.getBean(JdbcClient.class);
        persons = program.getBean(OwnPersons.class);
        offices.open(ops, InstitutionKind.OPS, "OPS " + name);
        offices.open(association, InstitutionKind.NGO, "Stowarzyszenie " + name);
        offices.open(pup, InstitutionKind.PUP, "PUP " + name);
        var contact = Set.of(DataGroup.IDENTITY, DataGroup.CONTACT);
        offices.agree(
                name,
                ops,
                Map.of(ops, InstitutionKind.OPS, association, InstitutionKind.NGO, pup, InstitutionKind.PUP),
                Offices.term("§ 6", InstitutionKind.NGO, Purpose.JOINT_SERVICE, Opening.CONSENT, contact),
                Offices.term(
                        "§ 7",
                        InstitutionKind.PUP,
                        Purpose.JOINT_SERVICE,
                        Opening.AGREEMENT,
                        Set.of(DataGroup.IDENTITY)),
                Offices.term("§ 8", InstitutionKind.PUP, Purpose.JOINT_SERVICE, Opening.CONSENT, contact));
        person = person(ops);
    }

    PersonId person(InstitutionId institution) {
        return offices.as(
                institution,
                Purpose.OWN_TASKS,
                () -> persons.add(
                        institution,
                        new PersonData(
                                new PersonData.Identity("Żuk", "Łucja", null, 1984, null, null, "Chełm"),
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

    Visitor worker(InstitutionId institution) {
        var staff = UUID.randomUUID();
        offices.as(
                institution,
                Purpose.ADMINISTRATION,
                () -> sql.sql("""
                        insert into institution.colleague (staff_id, institution_id, given_name, surname, position)
                        values (:staff, :institution, 'Jan', 'Próbny', 'pracownik')
                        """)
                        .param("staff", staff)
                        .param("institution", institution.value())
                        .update());
        return visitors.as(
                new SignedIn(staff, institution.value(), "Jan Próbny", "Instytucja", Set.of(Role.PRACTITIONER)));
    }

    Map<String, String> typed(InstitutionId viewer, int days) {
        return Map.of(
                "viewer", viewer.value().toString(),
                "groups", "IDENTITY,CONTACT",
                "given", day(0),
                "until", day(days),
                "how", "WRITTEN");
    }

    /// How many persons the institution finds with this kind of data.
    int found(InstitutionId viewer, String table) {
        return offices.as(
                viewer,
                Purpose.JOINT_SERVICE,
                () -> sql.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single());
    }

    static String day(int days) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy")
                .format(LocalDate.now(pl.sciezka.kernel.Warsaw.ZONE).plusDays(days));
    }
}
