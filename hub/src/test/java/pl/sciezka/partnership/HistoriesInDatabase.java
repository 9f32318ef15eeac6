package pl.sciezka.partnership;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.storage.Transactions;

/// Histories as the program records them, and a client of every institution whom all others have in sight: what they
/// see of it then hangs on grants alone.
final class HistoriesInDatabase {

    private final RecordPartnership record;
    private final Transactions transactions;
    private final JdbcClient sql;

    HistoriesInDatabase(ApplicationContext program) {
        record = program.getBean(RecordPartnership.class);
        transactions = program.getBean(Transactions.class);
        sql = program.getBean(JdbcClient.class);
    }

    void record(List<History> histories, Map<InstitutionId, InstitutionKind> institutions) {
        var lead = institutions.keySet().iterator().next();
        transactions.as(new Acting.Job(lead, Purpose.ADMINISTRATION), () -> {
            institutions.forEach(this::open);
            record.record(new NewPartnership(
                    "Partnerstwo " + lead.value(),
                    PartnershipForm.AGREEMENT,
                    "Pomagać razem",
                    List.of(new Teryt("1203")),
                    lead,
                    null,
                    Set.of(),
                    histories.stream().map(HistoriesInDatabase::recorded).toList()));
        });
        var common = UUID.randomUUID();
        transactions.as(
                new Acting.Job(lead, Purpose.ADMINISTRATION),
                () -> sql.sql("insert into client.common_client (id, clause_id, born_at) values (:id, :id, now())")
                        .param("id", common)
                        .update());
        institutions.keySet().forEach(it -> oneClient(it, common, institutions.keySet()));
    }

    /// Whose client the viewer finds, when it looks for this purpose on this day.
    Set<InstitutionId> found(InstitutionId viewer, DataGroup group, Purpose purpose, LocalDate day) {
        var table = group == DataGroup.IDENTITY ? "client.identity" : "client.contact";
        return transactions.as(new Acting.Job(viewer, purpose), () -> {
            sql.sql("select set_config('app.day', :day, true)")
                    .param("day", day.toString())
                    .query()
                    .singleRow();
            var found = new HashSet<InstitutionId>();
            sql.sql("select institution_id from " + table)
                    .query(UUID.class)
                    .list()
                    .forEach(it -> found.add(new InstitutionId(it)));
            found.remove(viewer);
            return found;
        });
    }

    private void open(InstitutionId id, InstitutionKind kind) {
        sql.sql("""
                insert into institution.institution (id, kind, name, short_name) values (:id, :kind, :name, :name)
                """)
                .param("id", id.value())
                .param("kind", kind.name())
                .param("name", kind + " " + id.value())
                .update();
    }

    private void oneClient(InstitutionId holder, UUID common, Set<InstitutionId> viewers) {
        transactions.as(new Acting.Job(holder, Purpose.OWN_TASKS), () -> {
            sql.sql("insert into client.person (id, institution_id, folded_name) values (:id, :id, 'nowak anna')")
                    .param("id", holder.value())
                    .update();
            sql.sql("""
                    insert into client.identity (person_id, institution_id, surname, given_name, source, as_of)
                    values (:id, :id, 'Nowak', 'Anna', 'test', date '2024-01-01')
                    """).param("id", holder.value()).update();
            sql.sql("""
                    insert into client.contact (person_id, institution_id, source, as_of)
                    values (:id, :id, 'test', date '2024-01-01')
                    """).param("id", holder.value()).update();
            for (var viewer : viewers)
                if (!viewer.equals(holder))
                    sql.sql("""
                        insert into client.sight (common_client_id, viewer_institution, viewer_person,
                                                  holder_institution, holder_person, since)
                        values (:common, :viewer, :viewer, :holder, :holder, now())
                        """)
                            .param("common", common)
                            .param("viewer", viewer.value())
                            .param("holder", holder.value())
                            .update();
        });
    }

    private static NewAgreement recorded(History history) {
        var it = history.agreement();
        return new NewAgreement(
                it.inForce(),
                it.versions().stream()
                        .map(version -> new NewAgreement.Document(version, "Dokument", null, null, null, Set.of()))
                        .toList(),
                it.parties().stream().map(HistoriesInDatabase::signed).toList(),
                it.clauses().stream()
                        .map(clause ->
                                new NewAgreement.Provision(clause, "Nagłówek", "Treść", List.of("UMOWA"), Set.of()))
                        .toList(),
                Set.of());
    }

    private static NewAgreement.Signature signed(Party party) {
        return new NewAgreement.Signature(party, "dyrektor", Set.of());
    }
}
