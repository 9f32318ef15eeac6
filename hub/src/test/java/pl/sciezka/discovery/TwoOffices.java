package pl.sciezka.discovery;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.client.Examples;
import pl.sciezka.client.OwnPersons;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Period;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Pesel;
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
import pl.sciezka.partnership.Party;
import pl.sciezka.partnership.RecordPartnership;
import pl.sciezka.partnership.Sharing;
import pl.sciezka.partnership.Side;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.storage.Transactions;

/// A PUP and an OPS whose agreement lets them look for common clients and serve them, and a stranger.
final class TwoOffices {

    private static int number;

    final String name = "Próba " + ++number;
    final InstitutionId pup = InstitutionId.next();
    final InstitutionId ops = InstitutionId.next();
    final InstitutionId stranger = InstitutionId.next();
    private final Transactions transactions;
    private final JdbcClient sql;
    private final OwnPersons persons;

    TwoOffices(ApplicationContext program) {
        transactions = program.getBean(Transactions.class);
        sql = program.getBean(JdbcClient.class);
        persons = program.getBean(OwnPersons.class);
        institution(pup, InstitutionKind.PUP, "PUP " + name);
        institution(ops, InstitutionKind.OPS, "OPS " + name);
        institution(stranger, InstitutionKind.OPS, "Obcy " + name);
        as(pup, () -> program.getBean(RecordPartnership.class).record(partnership()));
    }

    /// Somebody with the number of that serial.
    PersonId person(InstitutionId institution, String surname, String givenName, @Nullable Integer serial) {
        var pesel = serial == null ? null : pesel(serial);
        return as(institution, () -> persons.add(institution, Examples.person(surname, givenName, pesel)));
    }

    SignedIn hire(InstitutionId institution, Role... roles) {
        return new SignedIn(UUID.randomUUID(), institution.value(), "Jan Próbny", "Urząd", Set.of(roles));
    }

    <R> R as(InstitutionId institution, Supplier<R> work) {
        return transactions.as(new Acting.Job(institution, Purpose.DISCOVERY), work);
    }

    /// The clauses end, as if somebody had given notice.
    void endAgreement() {
        sql.sql("delete from partnership.access_grant where viewer_institution in (:both)")
                .param("both", List.of(pup.value(), ops.value()))
                .update();
    }

    /// Every proposal of the PUP and every question at the OPS grows older by so many days.
    void age(int days) {
        as(pup, () -> sql.sql("""
                update discovery.proposal set sent_on = sent_on - :days, answer_by = answer_by - :days
                """).param("days", days).update());
        as(
                pup,
                () -> sql.sql("update client.opening set until = until - :days")
                        .param("days", days)
                        .update());
        as(ops, () -> sql.sql("""
                update discovery.incoming set arrived_on = arrived_on - :days, answer_by = answer_by - :days
                """).param("days", days).update());
    }

    List<String> rows(InstitutionId viewer, String table) {
        return as(
                viewer,
                () -> sql.sql("select to_jsonb(t)::text from " + table + " t")
                        .query(String.class)
                        .list());
    }

    static Pesel pesel(int serial) {
        var ten = "840504%04d".formatted(serial);
        for (int check = 0; check < 10; check++)
            if (Pesel.problemOf(ten + check).isEmpty()) return new Pesel(ten + check);
        throw new IllegalStateException();
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
                        .param("name", shortName)
                        .update());
    }

    private NewPartnership partnership() {
        var from = LocalDate.of(2024, 1, 1);
        var agreement = new NewAgreement(
                new Period(from, null),
                List.of(new NewAgreement.Document(
                        new AgreementVersion(0, from, from), "Umowa próbna", null, null, null, Set.of())),
                List.of(party(pup, InstitutionKind.PUP, from), party(ops, InstitutionKind.OPS, from)),
                List.of(
                        provision("§ 3 ust. 1", Purpose.DISCOVERY, EnumSet.of(DataGroup.IDENTITY)),
                        provision(
                                "§ 4 ust. 1",
                                Purpose.JOINT_SERVICE,
                                EnumSet.of(DataGroup.IDENTITY, DataGroup.CONTACT))),
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

    private static NewAgreement.Provision provision(String number, Purpose purpose, Set<DataGroup> groups) {
        var sharing = new Sharing(
                new Side(Set.of(InstitutionKind.PUP), Set.of()),
                new Side(Set.of(InstitutionKind.OPS), Set.of()),
                true,
                groups,
                purpose,
                Opening.AGREEMENT);
        var clause = new Clause(ClauseId.next(), number, 0, null, null, null, List.of(sharing));
        return new NewAgreement.Provision(clause, number, "Treść", List.of("RODO-6-1-E"), Set.of());
    }

    private static NewAgreement.Signature party(InstitutionId id, InstitutionKind kind, LocalDate from) {
        return new NewAgreement.Signature(new Party(id, kind, 0, from, null, null), "dyrektor", Set.of());
    }
}
