package pl.sciezka.plan.joint;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.plan.ChangeId;
import pl.sciezka.plan.PlanId;
import pl.sciezka.plan.step.Author;

/// Where changes of agreed plans are kept; only together with their plan.
@Repository
class ChangeRows {

    private final JdbcClient sql;

    ChangeRows(JdbcClient sql) {
        this.sql = sql;
    }

    List<PlanChange> of(PlanId plan) {
        return sql.sql("""
                select id, number, author_id, left_to_lead, staff_id, day, edits, needed, agreements, state_data
                  from plan.change
                 where plan_id = :plan
                 order by number
                """)
                .param("plan", plan.value())
                .query((row, _) -> new PlanChange(
                        new ChangeId(row.getObject("id", UUID.class)),
                        row.getInt("number"),
                        new Author(
                                new StaffId(row.getObject("staff_id", UUID.class)),
                                new InstitutionId(row.getObject("author_id", UUID.class)),
                                row.getObject("day", LocalDate.class)),
                        PlanJson.edits(row.getString("edits")),
                        PlanJson.parties(row.getString("needed")),
                        PlanJson.agreements(row.getString("agreements")),
                        PlanJson.changeState(row.getString("state_data")),
                        row.getBoolean("left_to_lead")))
                .list();
    }

    void add(JointPlan plan) {
        plan.changes().forEach(it -> write(plan, it));
    }

    void save(JointPlan plan, JointPlan before) {
        plan.changes().stream()
                .filter(it -> !before.changes().contains(it)
                        || !it.holder(before.lead()).equals(it.holder(plan.lead())))
                .forEach(it -> write(plan, it));
    }

    private void write(JointPlan plan, PlanChange it) {
        sql.sql("""
                insert into plan.change (id, plan_id, common_client_id, institution_id, author_id, left_to_lead,
                                         number, staff_id, day, edits,
                                         needed, agreements, state, state_data)
                values (:id, :plan, :client, :holder, :author, :left, :number, :staff, :day, :edits::jsonb,
                        :needed::jsonb, :agreements::jsonb, :state, :stateData::jsonb)
                on conflict (id) do update
                   set institution_id = excluded.institution_id, left_to_lead = excluded.left_to_lead,
                       edits = excluded.edits, needed = excluded.needed, agreements = excluded.agreements,
                       state = excluded.state, state_data = excluded.state_data
                """)
                .param("id", it.id().value())
                .param("plan", plan.id().value())
                .param("client", plan.client().value())
                .param("holder", it.holder(plan.lead()).value())
                .param("author", it.by().institution().value())
                .param("left", it.leftToLead())
                .param("number", it.number())
                .param("staff", it.by().staff().value())
                .param("day", it.by().on())
                .param("edits", PlanJson.edits(it.edits()))
                .param("needed", PlanJson.parties(it.needed()))
                .param("agreements", PlanJson.agreements(it.agreements()))
                .param("state", state(it.state()))
                .param("stateData", PlanJson.of(it.state()))
                .update();
    }

    private static String state(PlanChange.State state) {
        return switch (state) {
            case PlanChange.State.Gathered _ -> "GATHERED";
            case PlanChange.State.ToBeAgreed _ -> "TO_BE_AGREED";
            case PlanChange.State.InForce _ -> "IN_FORCE";
            case PlanChange.State.Withdrawn _ -> "WITHDRAWN";
            case PlanChange.State.Refused _ -> "REFUSED";
        };
    }
}
