package pl.sciezka.partnership;

import java.time.LocalDate;
import java.util.HashSet;
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
import pl.sciezka.storage.Transactions;

/// The record of one client at every institution, whom all others have in sight: what they see of it then hangs on
/// grants alone.
final class ClientsInSight {

    private static final Map<DataGroup, String> TABLES = Map.of(
            DataGroup.IDENTITY, "client.identity",
            DataGroup.CONTACT, "client.contact",
            DataGroup.EMPLOYMENT, "client.employment",
            DataGroup.BENEFITS, "client.benefit");

    /// In the area of the partnership, and elsewhere.
    private static final String HERE = "1203034";

    private static final String ELSEWHERE = "0662011";

    private final Transactions transactions;
    private final JdbcClient sql;

    ClientsInSight(ApplicationContext program) {
        transactions = program.getBean(Transactions.class);
        sql = program.getBean(JdbcClient.class);
    }

    void of(Map<InstitutionId, InstitutionKind> institutions) {
        var lead = institutions.keySet().iterator().next();
        var common = UUID.randomUUID();
        transactions.as(new Acting.Job(lead, Purpose.ADMINISTRATION), () -> {
            institutions.forEach(this::open);
            sql.sql("insert into client.common_client (id, clause_id, born_at) values (:id, :id, now())")
                    .param("id", common)
                    .update();
        });
        institutions.keySet().forEach(it -> record(it, common));
        institutions.keySet().forEach(it -> show(it, common, institutions.keySet()));
    }

    /// Whose client the viewer finds, when it looks for this purpose on this day.
    Set<InstitutionId> found(InstitutionId viewer, DataGroup group, Purpose purpose, LocalDate day) {
        return transactions.as(new Acting.Job(viewer, purpose), () -> {
            sql.sql("select set_config('app.day', :day, true)")
                    .param("day", day.toString())
                    .query()
                    .singleRow();
            var found = new HashSet<InstitutionId>();
            sql.sql("select institution_id from " + TABLES.get(group))
                    .query(UUID.class)
                    .list()
                    .forEach(it -> found.add(new InstitutionId(it)));
            found.remove(viewer);
            return found;
        });
    }

    void moves(InstitutionId holder, boolean away) {
        transactions.as(
                new Acting.Job(holder, Purpose.OWN_TASKS),
                () -> sql.sql("update client.identity set gmina_teryt = :gmina where person_id = :id")
                        .param("gmina", away ? ELSEWHERE : HERE)
                        .param("id", holder.value())
                        .update());
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

    private void record(InstitutionId holder, UUID common) {
        transactions.as(new Acting.Job(holder, Purpose.OWN_TASKS), () -> {
            var id = holder.value();
            sql.sql("insert into client.person (id, institution_id, folded_name) values (:id, :id, 'nowak anna')")
                    .param("id", id)
                    .update();
            sql.sql("""
                    insert into client.identity (person_id, institution_id, surname, given_name, gmina_teryt, source, as_of)
                    values (:id, :id, 'Nowak', 'Anna', :gmina, 'test', date '2024-01-01')
                    """).param("id", id).param("gmina", HERE).update();
            sql.sql("""
                    with contact as (insert into client.contact (person_id, institution_id, source, as_of)
                                     values (:id, :id, 'test', date '2024-01-01')),
                         employment as (insert into client.employment (person_id, institution_id, source, as_of)
                                        values (:id, :id, 'test', date '2024-01-01'))
                    insert into client.benefit (person_id, institution_id, kind, from_day, source, as_of)
                    values (:id, :id, 'zasiłek okresowy', date '2024-01-01', 'test', date '2024-01-01')
                    """).param("id", id).update();
            sql.sql("""
                    insert into client.membership (id, common_client_id, institution_id, person_id, since)
                    values (gen_random_uuid(), :common, :id, :id, date '2024-01-01')
                    """).param("common", common).param("id", id).update();
        });
    }

    private void show(InstitutionId holder, UUID common, Set<InstitutionId> viewers) {
        transactions.as(new Acting.Job(holder, Purpose.OWN_TASKS), () -> {
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
}
