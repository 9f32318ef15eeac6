package pl.sciezka.testing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.client.CommonClients;
import pl.sciezka.client.LeaveReason;
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

/// A PUP and an OPS that serve one person together under a clause, and an OPS that stands outside.
public final class Circle {

    private static int number;

    public final String name = "Krąg " + ++number;
    public final InstitutionId pup = InstitutionId.next();
    public final InstitutionId ops = InstitutionId.next();
    public final InstitutionId stranger = InstitutionId.next();
    public final PersonId atPup;
    public final PersonId atOps;
    private final Offices offices;
    private final JdbcClient sql;
    private final OwnPersons persons;
    private final CommonClients commonClients;

    /// The clause is about the plan.
    public Circle(ApplicationContext program) {
        this(program, EnumSet.of(DataGroup.IDENTITY, DataGroup.PLAN));
    }

    public Circle(ApplicationContext program, Set<DataGroup> groups) {
        offices = new Offices(program);
        sql = program.getBean(JdbcClient.class);
        persons = program.getBean(OwnPersons.class);
        commonClients = program.getBean(CommonClients.class);
        offices.open(stranger, InstitutionKind.OPS, "Obcy " + name);
        offices.together(
                name,
                pup,
                ops,
                Offices.term("§ 6 ust. 1", InstitutionKind.PUP, Purpose.JOINT_SERVICE, Opening.AGREEMENT, groups));
        atPup = as(pup, () -> persons.add(pup, person()));
        atOps = as(ops, () -> persons.add(ops, person()));
        var opening = as(ops, () -> commonClients.open(atOps, ops, pup, UUID.randomUUID()));
        as(pup, () -> commonClients.takeUp(opening, pup, atPup));
    }

    public SignedIn hire(InstitutionId institution, String surname) {
        return hire(institution, surname, Role.PRACTITIONER);
    }

    public SignedIn hire(InstitutionId institution, String surname, Role role) {
        var staff = UUID.randomUUID();
        as(
                institution,
                () -> sql.sql("""
                        insert into institution.colleague (staff_id, institution_id, given_name, surname, position, telephone,
                                                           serves_clients)
                        values (:staff, :institution, 'Anna', :surname, 'doradca', '32 623 00 00', :serves)
                        """)
                        .param("staff", staff)
                        .param("institution", institution.value())
                        .param("surname", surname)
                        .param("serves", role.servesClients())
                        .update());
        return new SignedIn(staff, institution.value(), "Anna " + surname, "Urząd", Set.of(role));
    }

    public void endClause() {
        offices.endAgreement(pup, ops);
    }

    public void leave(InstitutionId institution, PersonId person) {
        as(institution, () -> commonClients.leave(person, institution, LeaveReason.SERVICE_ENDED));
    }

    public <R> R as(InstitutionId institution, Supplier<R> work) {
        return offices.as(institution, Purpose.JOINT_SERVICE, work);
    }

    public int count(InstitutionId viewer, String from) {
        return as(
                viewer,
                () -> sql.sql("select count(*) from " + from)
                        .query(Integer.class)
                        .single());
    }

    public String text(InstitutionId viewer, String select) {
        return as(
                viewer,
                () -> String.join("\n", sql.sql(select).query(String.class).list()));
    }

    public int run(String statement) {
        return sql.sql(statement).update();
    }

    private static PersonData person() {
        return new PersonData(
                new PersonData.Identity("Żółkiewska", "Łucja", null, 1984, PersonData.Sex.F, null, "Trzebinia"),
                null,
                null,
                LocalDate.of(1984, 5, 4),
                null,
                null,
                null,
                List.of(),
                "test",
                LocalDate.of(2026, 11, 1));
    }
}
