package pl.sciezka.plan.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.client.Alert;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Own steps that wait for one that another office dropped, and that nobody here left as they are.
@Repository
class DroppedSteps {

    record Dropped(Alert.Met met, PersonId person, String what, String droppedWhat, InstitutionId by, LocalDate since) {

        @Override
        public String toString() {
            return "Dropped[" + met.ours() + "]";
        }
    }

    private final JdbcClient sql;

    DroppedSteps(JdbcClient sql) {
        this.sql = sql;
    }

    /// Those of this member of staff: named at the step, else leading the client; everybody's where nobody is.
    List<Dropped> of(Acting.Staff staff) {
        return sql.sql("""
                select a.id as ours, b.id as theirs, m.person_id, a.what, b.what as dropped_what, b.institution_id,
                       coalesce(b.state_day, a.state_day, (select acting.day())) as since
                  from plan.action a
                  join plan.joint_plan j on j.id = a.plan_id and j.state = 'ACTIVE'
                  join plan.action b on b.id = any (a.waits_for) and b.institution_id <> a.institution_id
                       and (b.removed or b.state = 'DROPPED')
                  join client.membership m on m.common_client_id = a.common_client_id
                       and m.institution_id = a.institution_id and m.until is null
                  join client.person p on p.id = m.person_id
                 where a.institution_id = :us and a.state in ('AGREED', 'IN_PROGRESS', 'PUT_OFF') and not a.removed
                   and coalesce(a.staff_id, client.adviser_today(p), :staff) = :staff
                   and not exists (
                       select 1 from client.alert_kept k
                        where k.institution_id = :us and k.ours = a.id and k.theirs = b.id)
                 order by since, a.id, b.id
                """)
                .param("us", staff.institution().value())
                .param("staff", staff.staff().value())
                .query((row, _) -> new Dropped(
                        new Alert.Met(row.getObject("ours", UUID.class), row.getObject("theirs", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("what"),
                        row.getString("dropped_what"),
                        new InstitutionId(row.getObject("institution_id", UUID.class)),
                        row.getObject("since", LocalDate.class)))
                .list();
    }
}
