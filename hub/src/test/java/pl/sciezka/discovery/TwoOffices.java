package pl.sciezka.discovery;

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
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Pesel;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.partnership.Opening;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.testing.Offices;

/// A PUP and an OPS whose agreement lets them look for common clients and serve them, and a stranger.
final class TwoOffices {

    private static int number;

    final String name = "Próba " + ++number;
    final InstitutionId pup = InstitutionId.next();
    final InstitutionId ops = InstitutionId.next();
    final InstitutionId stranger = InstitutionId.next();
    private final Offices offices;
    private final JdbcClient sql;
    private final OwnPersons persons;

    TwoOffices(ApplicationContext program) {
        offices = new Offices(program);
        sql = program.getBean(JdbcClient.class);
        persons = program.getBean(OwnPersons.class);
        offices.open(stranger, InstitutionKind.OPS, "Obcy " + name);
        offices.together(
                name,
                pup,
                ops,
                term("§ 3 ust. 1", Purpose.DISCOVERY, EnumSet.of(DataGroup.IDENTITY)),
                term("§ 4 ust. 1", Purpose.JOINT_SERVICE, EnumSet.of(DataGroup.IDENTITY, DataGroup.CONTACT)));
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
        return offices.as(institution, Purpose.DISCOVERY, work);
    }

    /// The clauses end, as if somebody had given notice.
    void endAgreement() {
        offices.endAgreement(pup, ops);
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

    private static Offices.Term term(String number, Purpose purpose, Set<DataGroup> groups) {
        return Offices.term(number, InstitutionKind.PUP, purpose, Opening.AGREEMENT, groups);
    }
}
