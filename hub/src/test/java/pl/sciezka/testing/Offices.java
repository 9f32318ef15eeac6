package pl.sciezka.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Period;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.AgreementVersion;
import pl.sciezka.partnership.Area;
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
import pl.sciezka.storage.Transactions;

/// Institutions and an agreement between them, for tests of what they do together.
public final class Offices {

    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);

    /// A clause with one sharing.
    public record Term(String number, Sharing sharing) {}

    private final RecordPartnership record;
    private final Transactions transactions;
    private final JdbcClient sql;

    public Offices(ApplicationContext program) {
        record = program.getBean(RecordPartnership.class);
        transactions = program.getBean(Transactions.class);
        sql = program.getBean(JdbcClient.class);
    }

    /// Also while another transaction is open: for what others do in between.
    public <R> R as(InstitutionId institution, Purpose purpose, Supplier<R> work) {
        var result = new AtomicReference<R>();
        transactions.beside(new Acting.Job(institution, purpose), () -> result.set(work.get()));
        return result.get();
    }

    public void open(InstitutionId id, InstitutionKind kind, String name) {
        as(
                id,
                Purpose.ADMINISTRATION,
                () -> sql.sql("""
                        insert into institution.institution (id, kind, name, short_name, telephone)
                        values (:id, :kind, :name, :name, '32 000 00 00')
                        """)
                        .param("id", id.value())
                        .param("kind", kind.name())
                        .param("name", name)
                        .update());
    }

    /// A PUP that leads and an OPS, in an agreement of their own; all have this name.
    public void together(String name, InstitutionId pup, InstitutionId ops, Term... terms) {
        open(pup, InstitutionKind.PUP, "PUP " + name);
        open(ops, InstitutionKind.OPS, "OPS " + name);
        agree(name, pup, Map.of(pup, InstitutionKind.PUP, ops, InstitutionKind.OPS), terms);
    }

    /// One agreement of all these, in force since long ago.
    public void agree(String name, InstitutionId lead, Map<InstitutionId, InstitutionKind> parties, Term... terms) {
        var document = new NewAgreement.Document(
                new AgreementVersion(0, FROM, FROM, Area.of("1203")), "Umowa próbna", null, null, null, Set.of());
        var signatures = parties.entrySet().stream()
                .map(it -> new Party(it.getKey(), it.getValue(), 0, FROM, null, List.of()))
                .map(it -> new NewAgreement.Signature(it, "dyrektor", Set.of()))
                .toList();
        var provisions = Stream.of(terms).map(Offices::provision).toList();
        var agreement = new NewAgreement(new Period(FROM, null), List.of(document), signatures, provisions, Set.of());
        as(
                lead,
                Purpose.ADMINISTRATION,
                () -> record.record(new NewPartnership(
                        name, PartnershipForm.AGREEMENT, "Pomagać", lead, null, Set.of(), List.of(agreement))));
    }

    /// An OPS and another kind of institution see the same of each other.
    public static Term term(
            String number, InstitutionKind other, Purpose purpose, Opening opening, Set<DataGroup> groups) {
        var viewers = new Side(Set.of(other), Set.of());
        var holders = new Side(Set.of(InstitutionKind.OPS), Set.of());
        return new Term(number, new Sharing(viewers, holders, true, groups, purpose, opening));
    }

    /// A PUP and an OPS know whom they serve.
    public static Term names() {
        return term("§ 1", InstitutionKind.PUP, Purpose.JOINT_SERVICE, Opening.AGREEMENT, Set.of(DataGroup.IDENTITY));
    }

    /// The clauses end, as if somebody had given notice.
    public void endAgreement(InstitutionId one, InstitutionId other) {
        as(
                one,
                Purpose.ADMINISTRATION,
                () -> sql.sql("delete from partnership.access_grant where viewer_institution in (:both)")
                        .param("both", List.of(one.value(), other.value()))
                        .update());
    }

    private static NewAgreement.Provision provision(Term it) {
        var clause = new Clause(ClauseId.next(), it.number(), 0, null, null, null, List.of(it.sharing()));
        var basis = it.sharing().opening() == Opening.CONSENT ? "RODO-6-1-A" : "RODO-6-1-E";
        return new NewAgreement.Provision(clause, it.number(), "Treść", List.of(basis), Set.of());
    }
}
