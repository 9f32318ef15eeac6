package pl.sciezka.plan;

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
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Period;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.partnership.AgreementVersion;
import pl.sciezka.partnership.Clause;
import pl.sciezka.partnership.ClauseId;
import pl.sciezka.partnership.NewAgreement;
import pl.sciezka.partnership.NewPartnership;
import pl.sciezka.partnership.Opening;
import pl.sciezka.partnership.PartnershipForm;
import pl.sciezka.partnership.RecordPartnership;
import pl.sciezka.partnership.Sharing;
import pl.sciezka.partnership.Side;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.storage.Transactions;

/// A PUP and an OPS that serve one person together under a clause about plans, and an OPS that stands outside.
final class Circle {

    private static int number;

    final String name = "Krąg " + ++number;
    final InstitutionId pup = InstitutionId.next();
    final InstitutionId ops = InstitutionId.next();
    final InstitutionId stranger = InstitutionId.next();
    final PersonId atPup;
    final PersonId atOps;
    private final Transactions transactions;
    private final JdbcClient sql;
    private final OwnPersons persons;
    private final CommonClients commonClients;

    Circle(ApplicationContext program) {
        transactions = program.getBean(Transactions.class);
        sql = program.getBean(JdbcClient.class);
        persons = program.getBean(OwnPersons.class);
        commonClients = program.getBean(CommonClients.class);
        institution(pup, InstitutionKind.PUP, "PUP");
        institution(ops, InstitutionKind.OPS, "OPS");
        institution(stranger, InstitutionKind.OPS, "Obcy");
        atPup = as(pup, () -> persons.add(pup, person()));
        atOps = as(ops, () -> persons.add(ops, person()));
        as(pup, () -> program.getBean(RecordPartnership.class).record(partnership()));
        var opening = as(ops, () -> commonClients.open(atOps, ops, pup, UUID.randomUUID()));
        as(pup, () -> commonClients.takeUp(opening, pup, atPup));
    }

    SignedIn hire(InstitutionId institution, String surname) {
        return hire(institution, surname, Role.PRACTITIONER);
    }

    SignedIn hire(InstitutionId institution, String surname, Role role) {
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

    void endClause() {
        as(
                pup,
                () -> sql.sql("delete from partnership.access_grant where viewer_institution in (:pup, :ops)")
                        .param("pup", pup.value())
                        .param("ops", ops.value())
                        .update());
    }

    void leave(InstitutionId institution, PersonId person) {
        as(institution, () -> commonClients.leave(person, institution, LeaveReason.SERVICE_ENDED));
    }

    <R> R as(InstitutionId institution, Supplier<R> work) {
        return transactions.as(new Acting.Job(institution, Purpose.JOINT_SERVICE), work);
    }

    int count(InstitutionId viewer, String from) {
        return as(
                viewer,
                () -> sql.sql("select count(*) from " + from)
                        .query(Integer.class)
                        .single());
    }

    String text(InstitutionId viewer, String select) {
        return as(
                viewer,
                () -> String.join("\n", sql.sql(select).query(String.class).list()));
    }

    int run(String statement) {
        return sql.sql(statement).update();
    }

    private void institution(InstitutionId id, InstitutionKind kind, String shortName) {
        as(
                id,
                () -> sql.sql("""
                        insert into institution.institution (id, kind, name, short_name, telephone)
                        values (:id, :kind, :name, :name, '32 000 00 00')
                        """)
                        .param("id", id.value())
                        .param("kind", kind.name())
                        .param("name", shortName + " " + name)
                        .update());
    }

    private NewPartnership partnership() {
        var from = LocalDate.of(2024, 1, 1);
        var clause = new Clause(
                ClauseId.next(),
                "§ 6 ust. 1",
                0,
                null,
                null,
                null,
                List.of(
                        sharing(InstitutionKind.PUP, InstitutionKind.OPS),
                        sharing(InstitutionKind.OPS, InstitutionKind.PUP)));
        var agreement = new NewAgreement(
                new Period(from, null),
                List.of(new NewAgreement.Document(
                        new AgreementVersion(0, from, from), "Umowa próbna", null, null, null, Set.of())),
                List.of(party(pup, InstitutionKind.PUP, from), party(ops, InstitutionKind.OPS, from)),
                List.of(new NewAgreement.Provision(clause, "Wspólne plany", "Treść", List.of("RODO-6-1-E"), Set.of())),
                Set.of());
        return new NewPartnership(
                name,
                PartnershipForm.AGREEMENT,
                "Pomagać",
                List.of(new Teryt("1203")),
                pup,
                null,
                Set.of(),
                List.of(agreement));
    }

    private static Sharing sharing(InstitutionKind viewer, InstitutionKind holder) {
        return new Sharing(
                new Side(Set.of(viewer), Set.of()),
                new Side(Set.of(holder), Set.of()),
                false,
                EnumSet.of(DataGroup.IDENTITY, DataGroup.PLAN),
                Purpose.JOINT_SERVICE,
                Opening.AGREEMENT);
    }

    private static NewAgreement.Signature party(InstitutionId id, InstitutionKind kind, LocalDate from) {
        return new NewAgreement.Signature(
                new pl.sciezka.partnership.Party(id, kind, 0, from, null, null), "dyrektor", Set.of());
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
