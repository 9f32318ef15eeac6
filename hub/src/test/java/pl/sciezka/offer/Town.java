package pl.sciezka.offer;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.partnership.Opening;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.testing.Offices;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// A PUP and an OPS with an agreement on referrals, a stranger without one, and somebody who works at each.
public final class Town {

    private static int number;

    public final String name = "Miasto " + ++number;
    public final InstitutionId pup = InstitutionId.next();
    public final InstitutionId ops = InstitutionId.next();
    public final InstitutionId stranger = InstitutionId.next();
    public final Visitor adviser;
    public final Visitor worker;
    public final Visitor outsider;
    public final JdbcClient sql;
    private final Offices offices;
    private final Visitors visitors;

    public Town(ApplicationContext program) {
        offices = new Offices(program);
        sql = program.getBean(JdbcClient.class);
        visitors = program.getBean(Visitors.class);
        offices.together(
                name,
                pup,
                ops,
                Offices.names(),
                Offices.term(
                        "§ 5",
                        InstitutionKind.PUP,
                        Purpose.REFERRAL,
                        Opening.AGREEMENT,
                        Set.of(DataGroup.IDENTITY, DataGroup.CONTACT, DataGroup.REFERRAL)));
        offices.open(stranger, InstitutionKind.OPS, "Obcy " + name);
        as(
                pup,
                () -> sql.sql("update institution.institution set teryt = '1203' where id = :id")
                        .param("id", pup.value())
                        .update());
        adviser = hire(pup, "Wrona", Role.PRACTITIONER);
        worker = hire(ops, "Lis", Role.PRACTITIONER);
        outsider = hire(stranger, "Obca", Role.PRACTITIONER);
    }

    public Visitor hire(InstitutionId institution, String surname, Role... roles) {
        var staff = UUID.randomUUID();
        as(
                institution,
                () -> sql.sql("""
                        insert into institution.colleague (staff_id, institution_id, given_name, surname, position, serves_clients)
                        values (:staff, :institution, 'Jan', :surname, 'pracownik', true)
                        """)
                        .param("staff", staff)
                        .param("institution", institution.value())
                        .param("surname", surname)
                        .update());
        return visitors.as(new SignedIn(staff, institution.value(), "Jan " + surname, "Urząd", Set.of(roles)));
    }

    public <R> R as(InstitutionId institution, Supplier<R> work) {
        return offices.as(institution, Purpose.REFERRAL, work);
    }

    public void endAgreement() {
        offices.endAgreement(pup, ops);
    }

    /// A service as somebody types it; the path of its page.
    public static Map<String, String> service() {
        return Map.of(
                "name", "Klub pracy",
                "support", "CAREER_ADVICE",
                "what", "Spotkania w grupie",
                "forWhom", "Szukający pracy",
                "place", "PUP, sala 4",
                "telephone", "32 000 12 13");
    }
}
