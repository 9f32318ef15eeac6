package pl.sciezka.plan.outlook;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.ClosedMatters;

/// Plans led by the own institution that were closed or frozen (zakończone plany); the partners keep their own parts.
@Repository
class EndedPlans implements ClosedMatters {

    private final JdbcClient sql;

    EndedPlans(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "plan";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(PRACTITIONER, COORDINATOR);
    }

    @Override
    public List<Ended> days(InstitutionId own) {
        return sql.sql("""
                select state_day as day, count(*) as count from plan.joint_plan
                 where institution_id = :own and state in ('CLOSED', 'FROZEN')
                 group by state_day
                """).param("own", own.value()).query(Ended.class).list();
    }

    @Override
    public List<Matter> between(InstitutionId own, LocalDate from, LocalDate until, int limit, int offset) {
        return sql.sql("""
                select j.id, j.state_day,
                       (select m.person_id from client.membership m
                         where m.common_client_id = j.common_client_id and m.institution_id = :own
                         order by m.since desc limit 1) as person
                  from plan.joint_plan j
                 where j.institution_id = :own and j.state in ('CLOSED', 'FROZEN')
                   and j.state_day >= :from and j.state_day < :until
                 order by j.state_day, j.id limit :limit offset :offset
                """)
                .param("own", own.value())
                .param("from", from)
                .param("until", until)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new Matter(
                        row.getObject("id", UUID.class),
                        row.getObject("state_day", LocalDate.class),
                        "/plans/" + row.getString("id"),
                        Optional.ofNullable(row.getObject("person", UUID.class))
                                .map(PersonId::new)
                                .orElse(null)))
                .list();
    }
}
