package pl.sciezka.offer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.client.CommonClients;
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
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.Offices;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// A PUP and an OPS with an agreement on referrals, a stranger without one, and somebody who works at each.
public final class Town {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

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
    private final OwnPersons persons;
    private final CommonClients commonClients;

    public Town(ApplicationContext program) {
        persons = program.getBean(OwnPersons.class);
        commonClients = program.getBean(CommonClients.class);
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

    /// Somebody whom both serve together: the record of each.
    public Pair common() {
        var atPup = as(pup, () -> persons.add(pup, person()));
        var atOps = as(ops, () -> persons.add(ops, person()));
        var opening = as(ops, () -> commonClients.open(atOps, ops, pup, UUID.randomUUID()));
        var _ = as(pup, () -> commonClients.takeUp(opening, pup, atPup));
        return new Pair(atPup, atOps);
    }

    public record Pair(PersonId atPup, PersonId atOps) {}

    private static PersonData person() {
        return new PersonData(
                new PersonData.Identity("Mak", "Jan", null, 1990, PersonData.Sex.M, null, "Trzebinia"),
                null,
                null,
                LocalDate.of(1990, 5, 5),
                null,
                null,
                null,
                List.of(),
                "próba",
                LocalDate.of(2026, 11, 1));
    }

    /// How many rows an institution finds.
    public int count(InstitutionId viewer, String from) {
        return as(
                viewer,
                () -> sql.sql("select count(*) from " + from)
                        .query(Integer.class)
                        .single());
    }

    /// An open offer of the PUP with so many places; the path of its page.
    public String offer(int places, LocalDate today) {
        var form = FilledForm.on(adviser, "/offers/services/new", "/new");
        service().forEach(form::with);
        var path = form.sent() + "/places/new";
        return FilledForm.on(adviser, path, path)
                .with("places", String.valueOf(places))
                .with("from", DAY.format(today.plusDays(20)))
                .with("to", DAY.format(today.plusDays(60)))
                .with("askedUntil", DAY.format(today.plusDays(19)))
                .sent();
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
