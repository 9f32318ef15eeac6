package pl.sciezka.plan.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Own actions in plans with the parties of an agreement, and those that such a party has taken over from us.
@Repository
class OwnActions {

    private static final String WITH_OTHERS = """
            exists (select 1 from client.sight s
                     where s.common_client_id = a.common_client_id and s.until is null
                       and s.viewer_institution = :own and s.holder_institution in (:others))
            """;

    private static final String RUNNING = """
             where a.institution_id = :own and a.owner_role is null and not a.removed
               and a.state in ('PROPOSED', 'AGREED', 'IN_PROGRESS', 'PUT_OFF')
               and j.state in ('DRAFT', 'REFUSED', 'TO_BE_AGREED', 'ACTIVE', 'SUSPENDED')
               and\s""" + WITH_OTHERS;

    private static final String OWN_PERSON = """
            (select m.person_id from client.membership m
              where m.common_client_id = a.common_client_id and m.institution_id = :own and m.until is null)
            """;

    private final JdbcClient sql;

    OwnActions(JdbcClient sql) {
        this.sql = sql;
    }

    /// How many of [#running] there are, without a limit.
    long count(InstitutionId own, Set<InstitutionId> others) {
        if (others.isEmpty()) return 0;
        return sql.sql("select count(*) from plan.action a join plan.joint_plan j on j.id = a.plan_id\n" + RUNNING)
                .param("own", own.value())
                .param("others", others.stream().map(InstitutionId::value).toList())
                .query(Long.class)
                .single();
    }

    List<OwnAction> running(InstitutionId own, Set<InstitutionId> others) {
        if (others.isEmpty()) return List.of();
        return sql.sql("""
                select a.id, a.plan_id, a.what, a.state, a.due, c.state as change,
                       nullif((c.owner #>> '{institution,value}')::uuid, :own) as asked, null::uuid as theirs,
                """ + OWN_PERSON + """
                        as person
                  from plan.action a
                  join plan.joint_plan j on j.id = a.plan_id
                  left join lateral (
                       select x.state, e #> '{after,owner}' as owner
                         from plan.change x, jsonb_array_elements(x.edits) e
                        where x.plan_id = a.plan_id and x.state in ('GATHERED', 'TO_BE_AGREED')
                          and e ->> 'is' = 'ChangeAction' and e #>> '{id,value}' = a.id::text
                        order by x.number desc limit 1) c on true
                """ + RUNNING + " order by a.plan_id, a.due nulls last, a.id limit 500")
                .param("own", own.value())
                .param("others", others.stream().map(InstitutionId::value).toList())
                .query(OwnActions::action)
                .list();
    }

    /// Those of the others who serve one of these clients with us: nobody else could take anything over.
    Set<InstitutionId> possibleTakers(InstitutionId own, Set<InstitutionId> others) {
        if (others.isEmpty()) return Set.of();
        return sql
                .sql("""
                select distinct s.holder_institution
                  from client.sight s join plan.action a on a.common_client_id = s.common_client_id
                 where s.viewer_institution = :own and s.until is null and s.holder_institution in (:others)
                   and a.institution_id = :own and not a.removed
                """)
                .param("own", own.value())
                .param("others", others.stream().map(InstitutionId::value).toList())
                .query(UUID.class)
                .list()
                .stream()
                .map(InstitutionId::new)
                .collect(Collectors.toSet());
    }

    /// By a change of ours that is in force.
    List<OwnAction> takenOver(InstitutionId own, Set<InstitutionId> others) {
        if (others.isEmpty()) return List.of();
        return sql.sql("""
                select distinct a.id, a.plan_id, a.what, a.state, a.due, x.state as change, a.institution_id as asked,
                       (select s.holder_person from client.sight s
                         where s.common_client_id = a.common_client_id and s.viewer_institution = :own
                           and s.holder_institution = a.institution_id and s.until is null) as theirs,
                """ + OWN_PERSON + """
                        as person
                  from plan.change x
                  cross join jsonb_array_elements(x.edits) e
                  join plan.action a on a.id::text = e #>> '{id,value}'
                 where x.author_id = :own and x.state = 'IN_FORCE' and e ->> 'is' = 'ChangeAction'
                   and e #>> '{why,reason}' = 'OTHER_INSTITUTION_DOES_IT'
                   and a.institution_id <> :own and not a.removed
                   and\s""" + WITH_OTHERS + " order by a.plan_id, a.id limit 500")
                .param("own", own.value())
                .param("others", others.stream().map(InstitutionId::value).toList())
                .query(OwnActions::action)
                .list();
    }

    private static OwnAction action(ResultSet row, int number) throws SQLException {
        var asked = row.getObject("asked", UUID.class);
        var theirs = row.getObject("theirs", UUID.class);
        return new OwnAction(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("what"),
                row.getString("state"),
                row.getObject("due", LocalDate.class),
                asked == null ? null : new InstitutionId(asked),
                row.getString("change"),
                theirs == null ? null : new PersonId(theirs));
    }
}
