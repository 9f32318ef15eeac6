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
import pl.sciezka.partnership.Party;
import pl.sciezka.partnership.RecordPartnership;
import pl.sciezka.partnership.Sharing;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.storage.Transactions;

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
    private final Transactions transactions;
    private final JdbcClient sql;
    private final OwnPersons persons;

    County(ApplicationContext program) {
        transactions = program.getBean(Transactions.class);
        sql = program.getBean(JdbcClient.class);
        persons = program.getBean(OwnPersons.class);
        institution(ops, InstitutionKind.OPS, "OPS");
        institution(pup, InstitutionKind.PUP, "PUP");
        institution(owes, InstitutionKind.OWES, "OWES");
        institution(stranger, InstitutionKind.OPS, "Obcy");
        unit(kis, "KIS");
        unit(section, "Dział pomocy");
        as(pup, () -> program.getBean(RecordPartnership.class).record(partnership()));
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
        return transactions.as(new Acting.Job(institution, Purpose.REFERRAL), work);
    }

    public int count(InstitutionId viewer, Purpose purpose, String from) {
        return transactions.as(
                new Acting.Job(viewer, purpose),
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
        as(
                pup,
                () -> sql.sql("delete from partnership.access_grant where viewer_institution in (:pup, :ops)")
                        .param("pup", pup.value())
                        .param("ops", ops.value())
                        .update());
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

    private void institution(InstitutionId id, InstitutionKind kind, String shortName) {
        as(
                id,
                () -> sql.sql("""
                        insert into institution.institution (id, kind, name, short_name, telephone)
                        values (:id, :kind, :name, :short, '32 000 00 00')
                        """)
                        .param("id", id.value())
                        .param("kind", kind.name())
                        .param("name", shortName + " " + name)
                        .param("short", shortName + " " + name)
                        .update());
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

    private NewPartnership partnership() {
        var from = LocalDate.of(2024, 1, 1);
        var clause = clause("§ 5 ust. 1", sharing(InstitutionKind.PUP, Opening.AGREEMENT));
        var withConsent = clause("§ 5 ust. 2", sharing(InstitutionKind.OWES, Opening.CONSENT));
        var agreement = new NewAgreement(
                new Period(from, null),
                List.of(new NewAgreement.Document(
                        new AgreementVersion(0, from, from), "Umowa próbna", null, null, null, Set.of())),
                List.of(
                        party(pup, InstitutionKind.PUP, from),
                        party(ops, InstitutionKind.OPS, from),
                        party(owes, InstitutionKind.OWES, from)),
                List.of(
                        new NewAgreement.Provision(clause, "Skierowania", "Treść", List.of("RODO-6-1-E"), Set.of()),
                        new NewAgreement.Provision(withConsent, "OWES", "Treść", List.of("RODO-6-1-A"), Set.of())),
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

    private static Clause clause(String number, Sharing sharing) {
        return new Clause(ClauseId.next(), number, 0, null, null, null, List.of(sharing));
    }

    private static Sharing sharing(InstitutionKind with, Opening opening) {
        return new Sharing(
                new pl.sciezka.partnership.Side(Set.of(with), Set.of()),
                new pl.sciezka.partnership.Side(Set.of(InstitutionKind.OPS), Set.of()),
                true,
                EnumSet.of(DataGroup.IDENTITY, DataGroup.CONTACT, DataGroup.REFERRAL),
                Purpose.REFERRAL,
                opening);
    }

    private static NewAgreement.Signature party(InstitutionId id, InstitutionKind kind, LocalDate from) {
        return new NewAgreement.Signature(new Party(id, kind, 0, from, null, null), "dyrektor", Set.of());
    }
}
