package pl.sciezka.plan.joint;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.client.CommonClientLeft;
import pl.sciezka.kernel.CommonClientId;
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

    private static final String FREEZE = """
            update plan.joint_plan p
               set state = 'FROZEN', state_day = acting.day(), state_reason = null, state_until = null,
                   version = version + 1, changed_at = now()
             where institution_id = :us and state not in ('CLOSED', 'FROZEN')
               and\s""";

    private static final String PARTS_HIDDEN = """
            parts > (select count(*) from plan.barrier where plan_id = p.id)
                  + (select count(*) from plan.goal where plan_id = p.id)
                  + (select count(*) from plan.action where plan_id = p.id)
                  + (select count(*) from plan.change where plan_id = p.id)
            """;

    /// Rests the plan that we lead for this common client, if the leaver had a part in it or nobody else remains; the
    /// leaver's part is what we no longer see. The others cannot reach the plan any more.
    public Optional<PlanId> freeze(CommonClientLeft left, InstitutionId us) {
        return frozen(sql.sql(FREEZE + """
                       common_client_id = :client
                   and (institution_id = :leaver
                        or not exists (select 1 from client.sight s
                                        where s.common_client_id = p.common_client_id
                                          and s.viewer_institution = :us and s.until is null)
                        or\s""" + PARTS_HIDDEN + ") returning id")
                .param("client", left.commonClient().value())
                .param("us", us.value())
                .param("leaver", left.leaver().value()));
    }

    /// Rests a plan that we lead and of which a part is hidden from us: whoever kept that part is no partner any more.
    public Optional<PlanId> freezeHidden(PlanId plan, InstitutionId us) {
        return frozen(sql.sql(FREEZE + "id = :plan and " + PARTS_HIDDEN + " returning id")
                .param("plan", plan.value())
                .param("us", us.value()));
    }

    /// Rests a plan that we lead for this common client, that others had a part in, and that none of them may see
    /// today. One that we have always led alone is nobody else's to end.
    public Optional<PlanId> freezeUnseen(CommonClientId client, InstitutionId us) {
        return frozen(sql.sql(FREEZE + """
                       common_client_id = :client
                   and not exists (select 1 from client.sight s
                                     join partnership.access_grant g
                                       on g.viewer_institution = s.viewer_institution
                                      and g.holder_institution = s.holder_institution
                                    where s.common_client_id = p.common_client_id and s.until is null
                                      and s.holder_institution = :us
                                      and g.data_group = 'PLAN' and g.purpose = 'JOINT_SERVICE'
                                      and g.valid_from <= acting.day()
                                      and (g.valid_to is null or g.valid_to > acting.day()))
                   and\s""" + PARTS_HIDDEN + " returning id")
                .param("client", client.value())
                .param("us", us.value()));
    }

    private static Optional<PlanId> frozen(JdbcClient.StatementSpec update) {
        return update.query(UUID.class).optional().map(PlanId::new);
    }
}
