package pl.sciezka.plan.outlook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.plan.ChangeId;
import pl.sciezka.plan.PlanId;
import pl.sciezka.plan.step.ActionId;

/// What plans promise next (co dalej): read across plans, for Mój dzień, the client's header and the history.
@Repository
class PlanOutlook {

    /// An action that is still to be done. `waitsFor` is the institution whose action comes first.
    record Next(
            PlanId plan,
            ActionId action,
            String what,
            InstitutionId owner,
            @Nullable PersonId person,
            @Nullable String personName,
            LocalDate since,
            LocalDate due,
            @Nullable InstitutionId waitsFor) {

        @Override
        public String toString() {
            return "Next[" + action.value() + "]";
        }
    }

    /// What is asked of our institution: to put forward what it wrote or what was refused, or to agree.
    enum Wanted {
        DRAFT,
        REFUSED,
        AGREE,
        GATHERED,
        CHANGE
    }

    /// A plan (`number` 0) or a change that waits for our institution.
    record Asked(
            PlanId plan,
            @Nullable ChangeId change,
            int number,
            Wanted wanted,
            PersonId person,
            String personName,
            LocalDate since) {

        @Override
        public String toString() {
            return "Asked[" + plan.value() + "]";
        }
    }

    /// Agreements are recognised in their JSON by the institution that gave them.
    private static final String OURS = """
            jsonb_build_array(jsonb_build_object('party', jsonb_build_object('id', jsonb_build_object('value', :us::text))))
            """;

    /// Who leads the client, is named at an action of ours or began our draft; everybody while there is none of them.
    private static final String MINE = """
              and (:all or client.adviser_today(p) = :staff or j.state = 'DRAFT' and j.opened_by = :staff or exists (
                    select 1 from plan.action a
                     where a.plan_id = j.id and a.institution_id = :us and a.staff_id = :staff and not a.removed)
                or client.adviser_today(p) is null and not (j.state = 'DRAFT' and j.opened_by is not null) and not exists (
                    select 1 from plan.action a
                     where a.plan_id = j.id and a.institution_id = :us and a.staff_id is not null and not a.removed))
            """;

    private final JdbcClient sql;

    PlanOutlook(JdbcClient sql) {
        this.sql = sql;
    }

    /// Own actions of this member of staff that are agreed and not finished.
    List<Next> of(Acting.Staff staff) {
        return sql.sql("""
                select a.plan_id, a.id, a.what, a.institution_id, m.person_id, i.surname || ' ' || i.given_name as name,
                       a.state_day, a.due,
                       (select b.institution_id from plan.action b
                         where b.id = any (a.waits_for) and b.state <> 'DONE' and not b.removed
                           and b.institution_id <> a.institution_id limit 1) as waits_for
                  from plan.action a
                  join plan.joint_plan j on j.id = a.plan_id and j.state = 'ACTIVE'
                  join client.membership m on m.common_client_id = a.common_client_id
                       and m.institution_id = a.institution_id and m.until is null
                  join client.identity i on i.person_id = m.person_id
                 where a.institution_id = :us and a.staff_id = :staff and a.state in ('AGREED', 'IN_PROGRESS')
                   and a.due is not null and not a.removed
                 order by a.due, a.id
                """)
                .param("us", staff.institution().value())
                .param("staff", staff.staff().value())
                .query(PlanOutlook::next)
                .list();
    }

    /// What is still promised to one own person, whoever promised it.
    List<Next> promisedTo(PersonId person) {
        return sql.sql("""
                select a.plan_id, a.id, a.what, a.institution_id, null::uuid as person_id, null as name, a.state_day, a.due,
                       null::uuid as waits_for
                  from client.membership m
                  join plan.joint_plan j on j.common_client_id = m.common_client_id and j.state = 'ACTIVE'
                  join plan.action a on a.plan_id = j.id
                 where m.person_id = :person and m.until is null and a.state in ('AGREED', 'IN_PROGRESS', 'PUT_OFF')
                   and a.due is not null and not a.removed
                 order by a.due, a.id
                """)
                .param("person", person.value())
                .query(PlanOutlook::next)
                .list();
    }

    /// Plans and changes that wait for our institution's word, among them those of one member of staff or all; drafts
    /// of ours only when they have rested since that day.
    List<Asked> asked(Acting.Staff staff, boolean all, LocalDate restedSince) {
        return sql.sql("""
                select j.id, null::uuid as change_id, 0 as number,
                       case j.state when 'TO_BE_AGREED' then 'AGREE' else j.state end as wanted, m.person_id,
                       i.surname || ' ' || i.given_name as name, j.state_day as day
                  from plan.joint_plan j
                """ + PERSON + """
                 where (j.state = 'DRAFT' and j.institution_id = :us and j.state_day <= :restedSince
                        or (j.state = 'REFUSED' or j.state = 'TO_BE_AGREED' and not j.agreements @>
                """ + OURS + """
                            ) and (j.institution_id = :us or exists (
                                select 1 from plan.action a
                                 where a.plan_id = j.id and a.institution_id = :us and not a.removed)))
                """ + MINE + """
                union all
                select j.id, c.id, c.number, case c.state when 'GATHERED' then 'GATHERED' else 'CHANGE' end,
                       m.person_id, i.surname || ' ' || i.given_name, c.day
                  from plan.change c
                  join plan.joint_plan j on j.id = c.plan_id and j.state = 'ACTIVE'
                """ + PERSON + """
                 where ((c.state = 'GATHERED' and c.institution_id = :us)
                        or (c.state = 'TO_BE_AGREED'
                            and c.needed @> jsonb_build_array(jsonb_build_object('id', jsonb_build_object('value', :us::text)))
                            and not c.agreements @>
                """ + OURS + "))" + MINE
                        + " order by day")
                .param("us", staff.institution().value())
                .param("staff", staff.staff().value())
                .param("all", all)
                .param("restedSince", restedSince)
                .query((row, _) -> new Asked(
                        new PlanId(row.getObject("id", UUID.class)),
                        row.getObject("change_id") == null
                                ? null
                                : new ChangeId(row.getObject("change_id", UUID.class)),
                        row.getInt("number"),
                        Wanted.valueOf(row.getString("wanted")),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("name"),
                        row.getObject("day", LocalDate.class)))
                .list();
    }

    private static final String PERSON = """
                  join client.membership m on m.common_client_id = j.common_client_id
                       and m.institution_id = :us and m.until is null
                  join client.person p on p.id = m.person_id
                  join client.identity i on i.person_id = m.person_id
            """;

    private static Next next(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        var waitsFor = row.getObject("waits_for", UUID.class);
        return new Next(
                new PlanId(row.getObject("plan_id", UUID.class)),
                new ActionId(row.getObject("id", UUID.class)),
                row.getString("what"),
                new InstitutionId(row.getObject("institution_id", UUID.class)),
                person == null ? null : new PersonId(person),
                row.getString("name"),
                row.getObject("state_day", LocalDate.class),
                row.getObject("due", LocalDate.class),
                waitsFor == null ? null : new InstitutionId(waitsFor));
    }
}
