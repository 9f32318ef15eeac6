package pl.sciezka.plan.outlook;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.client.Alert;
import pl.sciezka.client.AlertRule;
import pl.sciezka.client.Alerts;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Collisions inside a plan that runs: an action that waits for one that was dropped, and one of a labour office in
/// whose record the registration has ended.
@Repository
class PlanAlerts implements Alerts {

    private record Row(UUID plan, UUID action, String what, UUID owner) {

        @Override
        public String toString() {
            return "Row[" + action + "]";
        }
    }

    private static final String OPEN_ACTIONS = """
            select a.plan_id as plan, a.id as action, a.what, a.institution_id as owner
              from client.membership m
              join plan.joint_plan j on j.common_client_id = m.common_client_id and j.state = 'ACTIVE'
              join plan.action a on a.plan_id = j.id and not a.removed and a.state in ('AGREED', 'IN_PROGRESS', 'PUT_OFF')
             where m.person_id = :person and m.until is null and exists (
            """;

    private final JdbcClient sql;
    private final Institutions institutions;

    PlanAlerts(JdbcClient sql, Institutions institutions) {
        this.sql = sql;
        this.institutions = institutions;
    }

    @Override
    public List<Alert> of(PersonId own) {
        return Stream.concat(
                        rows(own, """
                                select 1 from plan.action b
                                 where b.id = any (a.waits_for) and (b.removed or b.state = 'DROPPED'))
                                """).stream().map(it -> alert(AlertRule.STEP_WAITS_FOR_DROPPED, it)),
                        rows(own, """
                                select 1 from client.employment e
                                 where e.institution_id = a.institution_id and e.registered_until <= (select acting.day())
                                   and (e.person_id = m.person_id or e.person_id in (
                                        select s.holder_person from client.sight s
                                         where s.viewer_person = m.person_id and s.until is null)))
                                """).stream().map(it -> alert(AlertRule.STEP_OF_OFFICE_THAT_ENDED, it)))
                .toList();
    }

    private List<Row> rows(PersonId own, String condition) {
        return sql.sql(OPEN_ACTIONS + condition + " order by a.due, a.id")
                .param("person", own.value())
                .query(Row.class)
                .list();
    }

    private Alert alert(AlertRule rule, Row it) {
        var owner = institutions.find(new InstitutionId(it.owner())).map(Institution::shortName);
        return new Alert(
                rule, List.of(it.what(), owner.orElse("")), null, "/plans/" + it.plan() + "#action-" + it.action());
    }
}
