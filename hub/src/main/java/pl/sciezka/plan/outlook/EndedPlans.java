package pl.sciezka.plan.outlook;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.shell.QueriedMatters;

/// Plans led by the own institution that were closed or frozen (zakończone plany); the partners keep their own parts.
@Repository
class EndedPlans extends QueriedMatters {

    EndedPlans(JdbcClient sql) {
        super(sql, "plan", Set.of(PRACTITIONER, COORDINATOR), "/plans/", """
                        select j.id, j.state_day as ended,
                               (select m.person_id from client.membership m
                                 where m.common_client_id = j.common_client_id and m.institution_id = :own
                                 order by m.since desc limit 1) as person
                          from plan.joint_plan j
                         where j.institution_id = :own and j.state in ('CLOSED', 'FROZEN')
                        """);
    }
}
