package pl.sciezka.plan.outlook;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.RunningMatters;

/// Own actions that are not finished, in plans of clients whom the own institution has in common with the others.
@Repository
class RunningActions implements RunningMatters {

    private final JdbcClient sql;

    RunningActions(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Purpose purpose() {
        return Purpose.JOINT_SERVICE;
    }

    @Override
    public List<Running> between(InstitutionId own, Set<InstitutionId> others) {
        if (others.isEmpty()) return List.of();
        var count = sql.sql("""
                select count(*)
                  from plan.action a
                  join plan.joint_plan j on j.id = a.plan_id
                 where a.institution_id = :own and not a.removed
                   and a.state in ('PROPOSED', 'AGREED', 'IN_PROGRESS', 'PUT_OFF')
                   and j.state in ('DRAFT', 'TO_BE_AGREED', 'ACTIVE', 'SUSPENDED')
                   and exists (select 1 from client.sight s
                                where s.common_client_id = a.common_client_id and s.until is null
                                  and s.viewer_institution = :own and s.holder_institution in (:others))
                """)
                .param("own", own.value())
                .param("others", others.stream().map(InstitutionId::value).toList())
                .query(Long.class)
                .single();
        return List.of(new Running("plan.running", count, "/plans/hand-over"));
    }
}
