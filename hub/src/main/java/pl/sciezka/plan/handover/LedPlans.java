package pl.sciezka.plan.handover;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Plans that the own institution leads and the parties of an agreement read. Who leads never changes, and the others
/// see a plan through its lead: when that one leaves, they lose sight of the whole.
@Repository
class LedPlans {

    /// Whose plan it is.
    record Led(UUID plan, PersonId person) {

        @Override
        public String toString() {
            return "Led[" + plan + "]";
        }
    }

    private final JdbcClient sql;

    LedPlans(JdbcClient sql) {
        this.sql = sql;
    }

    List<Led> of(InstitutionId own, Set<InstitutionId> others) {
        if (others.isEmpty()) return List.of();
        return sql.sql("""
                select j.id as plan, m.person_id as person
                  from plan.joint_plan j
                  join client.membership m
                    on m.common_client_id = j.common_client_id and m.institution_id = :own and m.until is null
                 where j.institution_id = :own
                   and j.state in ('DRAFT', 'REFUSED', 'TO_BE_AGREED', 'ACTIVE', 'SUSPENDED')
                   and exists (select 1 from client.sight s
                                where s.common_client_id = j.common_client_id and s.until is null
                                  and s.viewer_institution = :own and s.holder_institution in (:others))
                 order by j.created_at, j.id
                 limit 500
                """)
                .param("own", own.value())
                .param("others", others.stream().map(InstitutionId::value).toList())
                .query(Led.class)
                .list();
    }
}
