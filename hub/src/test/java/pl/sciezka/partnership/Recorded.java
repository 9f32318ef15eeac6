package pl.sciezka.partnership;

import static pl.sciezka.kernel.DataGroup.BENEFITS;
import static pl.sciezka.kernel.DataGroup.IDENTITY;
import static pl.sciezka.kernel.DataGroup.PLAN;
import static pl.sciezka.kernel.Purpose.DISCOVERY;
import static pl.sciezka.kernel.Purpose.JOINT_SERVICE;
import static pl.sciezka.partnership.Examples.PUP;
import static pl.sciezka.partnership.Examples.SIGNED;

import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Period;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.storage.Transactions;

/// The agreement of the examples, recorded in the database with its institutions.
public class Recorded {

    public static final NewPartnership PARTNERSHIP = partnership();

    private final RecordPartnership recordPartnership;
    private final Transactions transactions;
    private final JdbcClient sql;

    private Recorded(ApplicationContext program) {
        recordPartnership = program.getBean(RecordPartnership.class);
        transactions = program.getBean(Transactions.class);
        sql = program.getBean(JdbcClient.class);
    }

    public static Recorded in(ApplicationContext program) {
        return new Recorded(program);
    }

    public boolean record() {
        return transactions.as(new Acting.Job(PUP, Purpose.ADMINISTRATION), () -> {
            for (var party : Examples.parties()) add(party.institution(), party.kind());
            return recordPartnership.record(PARTNERSHIP);
        });
    }

    public void add(InstitutionId id, InstitutionKind kind) {
        sql.sql("""
                insert into institution.institution (id, kind, name, short_name, teryt, telephone)
                values (:id, :kind, :name, :name, '1203053', '32 000 00 00') on conflict do nothing
                """)
                .param("id", id.value())
                .param("kind", kind.name())
                .param("name", kind + " " + id.value().toString().substring(0, 8))
                .update();
    }

    private static NewPartnership partnership() {
        var both = Examples.mutual(Set.of(InstitutionKind.PUP), Set.of(InstitutionKind.OPS), JOINT_SERVICE, IDENTITY);
        var looking = Examples.mutual(Set.of(InstitutionKind.PUP), Set.of(InstitutionKind.OPS), DISCOVERY, IDENTITY);
        var benefits =
                Examples.sharing(InstitutionKind.PUP, InstitutionKind.OPS, JOINT_SERVICE, Opening.AGREEMENT, BENEFITS);
        var joined = Examples.sharing(
                InstitutionKind.PCPR, InstitutionKind.PUP, JOINT_SERVICE, Opening.AGREEMENT, IDENTITY, PLAN);
        var agreement = new NewAgreement(
                new Period(SIGNED, null),
                Examples.baseAndAnnex().stream().map(Recorded::document).toList(),
                Examples.parties().stream()
                        .map(party -> new NewAgreement.Signature(party, "dyrektor", Set.of()))
                        .toList(),
                List.of(
                        provision(Examples.clause("§ 3 ust. 1", 0, looking)),
                        provision(Examples.clause("§ 4 ust. 1", 0, both)),
                        provision(Examples.clause("§ 4 ust. 4", 0, benefits)),
                        provision(Examples.clause("§ 4 ust. 6", 1, joined))),
                Set.of("clauses"));
        return new NewPartnership(
                "Partnerstwo próbne",
                PartnershipForm.AGREEMENT,
                "Pomagać razem",
                PUP,
                null,
                Set.of(),
                List.of(agreement));
    }

    private static NewAgreement.Document document(AgreementVersion version) {
        var title = version.ordinal() == 0 ? "Umowa partnerska" : "Aneks nr 1";
        var area = version.ordinal() == 0 ? Area.of("1203") : null;
        var stating = new AgreementVersion(version.ordinal(), version.signedOn(), version.inForceFrom(), area);
        return new NewAgreement.Document(stating, title, null, null, null, Set.of());
    }

    private static NewAgreement.Provision provision(Clause clause) {
        return new NewAgreement.Provision(clause, "Nagłówek", "Treść", List.of("UPS-43-9", "RODO-6-1-E"), Set.of());
    }
}
