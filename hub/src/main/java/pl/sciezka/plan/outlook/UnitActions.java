package pl.sciezka.plan.outlook;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.institution.UnitId;
import pl.sciezka.institution.UnitWork;
import pl.sciezka.kernel.InstitutionId;

/// Actions of running plans that people of a unit are named for: counted only, because whoever closes units reads no
/// plans. An action goes with its person.
@Repository
class UnitActions implements UnitWork {

    private final JdbcClient sql;

    UnitActions(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Running> in(InstitutionId institution, UnitId unit) {
        var count = sql.sql("""
                select count(*)
                  from plan.action a
                  join plan.joint_plan j on j.id = a.plan_id and j.state not in ('CLOSED', 'FROZEN')
                  join institution.colleague c on c.staff_id = a.staff_id and c.active
                 where a.institution_id = :institution and c.unit_id = :unit and not a.removed
                   and a.state not in ('DONE', 'DROPPED')
                """)
                .param("institution", institution.value())
                .param("unit", unit.value())
                .query(Integer.class)
                .single();
        return List.of(new Running("plan.unit.running", count, "plan.unit.running.todo"));
    }
}
