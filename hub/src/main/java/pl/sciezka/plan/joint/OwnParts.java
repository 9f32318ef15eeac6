package pl.sciezka.plan.joint;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.client.CommonClientLeft;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.plan.PlanId;
import pl.sciezka.plan.step.PlanAction;

/// What stays with each institution when a common client is undone.
@Repository
public class OwnParts {

    private final JdbcClient sql;

    OwnParts(JdbcClient sql) {
        this.sql = sql;
    }

    /// Our own actions for a person that was a common client once.
    public List<PlanAction> of(PersonId own) {
        return sql.sql("""
                select a.* from plan.action a
                  join client.membership m on m.common_client_id = a.common_client_id
                 where m.person_id = :person and a.institution_id = m.institution_id
                   and a.owner_role is null and a.former_owner is null
                   and not a.removed
                 order by a.due
                """).param("person", own.value()).query(ActionRow::read).list();
    }

    /// Rests the plan that we lead for this common client, if the leaver had a part in it or nobody else remains; the
    /// leaver's part is what we no longer see. The others cannot reach the plan any more.
    public Optional<PlanId> freeze(CommonClientLeft left, InstitutionId us) {
        return sql.sql("""
                update plan.joint_plan p
                   set state = 'FROZEN', state_day = acting.day(), state_reason = null, state_until = null,
                       version = version + 1, changed_at = now()
                 where common_client_id = :client and institution_id = :us and state not in ('CLOSED', 'FROZEN')
                   and (institution_id = :leaver
                        or not exists (select 1 from client.sight s
                                        where s.common_client_id = p.common_client_id
                                          and s.viewer_institution = :us and s.until is null)
                        or parts > (select count(*) from plan.barrier where plan_id = p.id)
                                 + (select count(*) from plan.goal where plan_id = p.id)
                                 + (select count(*) from plan.action where plan_id = p.id)
                                 + (select count(*) from plan.change where plan_id = p.id))
                returning id
                """)
                .param("client", left.commonClient().value())
                .param("us", us.value())
                .param("leaver", left.leaver().value())
                .query(UUID.class)
                .optional()
                .map(PlanId::new);
    }
}
