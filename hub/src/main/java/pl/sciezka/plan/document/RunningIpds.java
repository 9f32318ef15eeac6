package pl.sciezka.plan.document;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.client.IndividualPlans;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Which IPD runs: one that the institution itself linked and did not take off, while the joint plan beside it goes on
/// and may be seen; of a plan that a partner leads nothing else is read. Of several the latest counts: a goal that was
/// not reached asks for a new one.
@Repository
class RunningIpds implements IndividualPlans {

    private final JdbcClient sql;

    RunningIpds(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<PersonId, LocalDate> running(InstitutionId own, LocalDate today) {
        return sql
                .sql("""
                select m.person_id, max(d.dated) as since
                  from plan.document d
                  join plan.joint_plan j on j.id = d.plan_id and j.state not in ('CLOSED', 'FROZEN')
                  join client.membership m on m.common_client_id = d.common_client_id and m.institution_id = :own
                       and m.until is null
                 where d.institution_id = :own and d.kind = 'IPD' and d.unlinked_on is null and d.dated <= :today
                 group by m.person_id
                """)
                .param("own", own.value())
                .param("today", today)
                .query((row, _) -> Map.entry(
                        new PersonId(row.getObject("person_id", UUID.class)), row.getObject("since", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
