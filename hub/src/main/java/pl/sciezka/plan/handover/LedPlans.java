package pl.sciezka.plan.handover;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Plans with the parties of an agreement in which the own institution holds more than its unfinished actions: the
/// lead, or barriers, goals, finished actions and changes. When it leaves, the others lose sight of that.
@Repository
class LedPlans {

    /// Whose plan it is, whether we lead it, and whom we have asked to take it over.
    record Led(
            UUID plan,
            PersonId person,
            boolean leads,
            @Nullable InstitutionId asked) {

        boolean free() {
            return asked == null;
        }

        @Override
        public String toString() {
            return "Led[" + plan + "]";
        }
    }

    private static final String HELD = """
              from plan.joint_plan j
              join client.membership m
                on m.common_client_id = j.common_client_id and m.institution_id = :own and m.until is null
             where j.state in ('DRAFT', 'REFUSED', 'TO_BE_AGREED', 'ACTIVE', 'SUSPENDED')
               and (j.institution_id = :own
                    or exists (select 1 from plan.barrier b where b.plan_id = j.id and b.institution_id = :own)
                    or exists (select 1 from plan.goal g where g.plan_id = j.id and g.institution_id = :own)
                    or exists (select 1 from plan.change c where c.plan_id = j.id and c.institution_id = :own)
                    or exists (select 1 from plan.action a
                                where a.plan_id = j.id and a.institution_id = :own
                                  and (a.removed or a.state in ('DONE', 'DROPPED'))))
               and exists (select 1 from client.sight s
                            where s.common_client_id = j.common_client_id and s.until is null
                              and s.viewer_institution = :own and s.holder_institution in (:others))
            """;

    private final JdbcClient sql;

    LedPlans(JdbcClient sql) {
        this.sql = sql;
    }

    /// How many of [#of] there are, without a limit.
    long count(InstitutionId own, Set<InstitutionId> others) {
        if (others.isEmpty()) return 0;
        return asking("select count(*)" + HELD, own, others).query(Long.class).single();
    }

    List<Led> of(InstitutionId own, Set<InstitutionId> others) {
        if (others.isEmpty()) return List.of();
        return asking("""
                select j.id as plan, m.person_id as person, j.institution_id = :own as leads,
                       (select o.taker_id from plan.lead_offer o
                         where o.plan_id = j.id and o.institution_id = :own and o.state = 'OPEN') as asked
                """ + HELD + " order by j.created_at, j.id limit 500", own, others)
                .query((row, _) -> {
                    var asked = row.getObject("asked", UUID.class);
                    return new Led(
                            row.getObject("plan", UUID.class),
                            new PersonId(row.getObject("person", UUID.class)),
                            row.getBoolean("leads"),
                            asked == null ? null : new InstitutionId(asked));
                })
                .list();
    }

    /// Those of the others who serve one of these clients with us: nobody else could take anything over.
    Set<InstitutionId> possibleTakers(InstitutionId own, Set<InstitutionId> others) {
        if (others.isEmpty()) return Set.of();
        return asking("""
                select distinct t.holder_institution from client.sight t
                 where t.viewer_institution = :own and t.until is null and t.holder_institution in (:others)
                   and t.common_client_id in (select j.common_client_id
                """ + HELD + ")", own, others).query(UUID.class).list().stream()
                .map(InstitutionId::new)
                .collect(Collectors.toSet());
    }

    private JdbcClient.StatementSpec asking(String select, InstitutionId own, Set<InstitutionId> others) {
        return sql.sql(select)
                .param("own", own.value())
                .param("others", others.stream().map(InstitutionId::value).toList());
    }
}
