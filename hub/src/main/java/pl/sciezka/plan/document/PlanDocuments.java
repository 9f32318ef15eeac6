package pl.sciezka.plan.document;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.plan.PlanId;
import pl.sciezka.plan.reading.OpenPlan;

/// Where links to statutory plans are kept.
@Repository
public class PlanDocuments {

    private final JdbcClient sql;

    PlanDocuments(JdbcClient sql) {
        this.sql = sql;
    }

    public List<PlanDocument> of(PlanId plan) {
        return sql.sql("""
                select id, kind, number, dated, institution_id as institution
                  from plan.document
                 where plan_id = :plan and unlinked_on is null
                 order by dated, kind
                """)
                .param("plan", plan.value())
                .query(PlanDocument.class)
                .list();
    }

    void link(OpenPlan open, PlanDocument it) {
        sql.sql("""
                insert into plan.document (id, plan_id, common_client_id, institution_id, kind, number, dated, staff_id,
                                           linked_on)
                values (:id, :plan, :client, :institution, :kind, :number, :dated, :staff, :today)
                """)
                .param("id", it.id())
                .param("plan", open.plan().id().value())
                .param("client", open.plan().client().value())
                .param("institution", open.us().value())
                .param("kind", it.kind().name())
                .param("number", it.number())
                .param("dated", it.dated())
                .param("staff", open.reader().staff().value())
                .param("today", open.today())
                .update();
    }

    /// Only the own link; the row stays as a trace.
    boolean unlink(OpenPlan open, UUID id) {
        return sql.sql("""
                update plan.document set unlinked_on = :today
                 where id = :id and plan_id = :plan and institution_id = :institution and unlinked_on is null
                """)
                        .param("id", id)
                        .param("plan", open.plan().id().value())
                        .param("institution", open.us().value())
                        .param("today", open.today())
                        .update()
                == 1;
    }
}
