package pl.sciezka.adviser.team;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// How much each of an office is responsible for today (obciążenie).
@Repository
class Loads {

    /// `common`: those of the led ones whom others serve too. `joint`: of how many common clients the one adviser.
    /// `requests`: asked to take over and not answered.
    record Load(StaffId staff, long led, long common, long joint, long requests) {}

    private final JdbcClient sql;

    Loads(JdbcClient sql) {
        this.sql = sql;
    }

    List<Load> of(InstitutionId own, LocalDate day) {
        return sql.sql("""
                with led as (
                    select client.adviser_today(p) as staff, count(*) as persons,
                           count(*) filter (where exists (select 1 from client.sight s
                                                           where s.viewer_person = p.id and s.until is null)) as common
                      from client.person p
                     where p.institution_id = :own and client.adviser_today(p) is not null
                       and (p.left_on is null or p.left_on > :day)
                     group by 1),
                joint as (
                    select staff_id as staff, count(*) as clients from adviser.common_adviser
                     where institution_id = :own and from_day <= :day and (until_day is null or until_day > :day)
                     group by 1),
                asked as (
                    select taker_id as staff, count(*) as requests from adviser.change
                     where taker_institution = :own and state = 'ASKED' and taker_id is not null
                     group by 1)
                select c.staff_id as staff, coalesce(l.persons, 0) as led, coalesce(l.common, 0) as common,
                       coalesce(j.clients, 0) as joint, coalesce(a.requests, 0) as requests
                  from institution.colleague c
                  left join led l on l.staff = c.staff_id
                  left join joint j on j.staff = c.staff_id
                  left join asked a on a.staff = c.staff_id
                 where c.institution_id = :own and (c.active and c.serves_clients or l.staff is not null)
                 order by led desc, c.surname collate "pl-x-icu", c.given_name, c.staff_id
                """)
                .param("own", own.value())
                .param("day", day)
                .query(Load.class)
                .list();
    }
}
