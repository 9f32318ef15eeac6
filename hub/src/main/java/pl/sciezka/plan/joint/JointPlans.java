package pl.sciezka.plan.joint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.plan.PlanId;
import pl.sciezka.plan.joint.JointPlan.State;
import pl.sciezka.plan.step.Steps;
import pl.sciezka.skeleton.SkeletonVersion;

/// Where joint plans are kept.
@Repository
public class JointPlans {

    private static final String SELECT = """
            select id, common_client_id, institution_id, skeleton, skeleton_version, state, state_day, state_reason,
                   state_until, state_note, content, agreements, parts, version
              from plan.joint_plan
            """;

    private final JdbcClient sql;
    private final StepRows steps;
    private final ChangeRows changes;

    JointPlans(JdbcClient sql, StepRows steps, ChangeRows changes) {
        this.sql = sql;
        this.steps = steps;
        this.changes = changes;
    }

    public Optional<StoredPlan> find(PlanId id) {
        return load(SELECT + " where id = :id", id.value());
    }

    /// For a decision: others wait until this transaction ends, so that nobody decides on an old picture.
    public Optional<StoredPlan> findForDecision(PlanId id) {
        return load(SELECT + " where id = :id for update", id.value());
    }

    /// The newest plan of a common client that is visible here.
    public Optional<PlanId> newestOf(CommonClientId commonClient) {
        return sql.sql("""
                select id from plan.joint_plan
                 where common_client_id = :client
                 order by state in ('CLOSED', 'FROZEN'), created_at desc
                 limit 1
                """)
                .param("client", commonClient.value())
                .query(UUID.class)
                .optional()
                .map(PlanId::new);
    }

    /// The visible plan that is not over, if there is one.
    public Optional<StoredPlan> runningOf(CommonClientId commonClient) {
        return newestOf(commonClient)
                .flatMap(this::find)
                .filter(it -> !it.plan().over());
    }

    /// False when a plan of this common client runs already, perhaps out of our sight.
    public boolean add(JointPlan plan) {
        var added = sql.sql("""
                insert into plan.joint_plan (id, common_client_id, institution_id, skeleton, skeleton_version, state,
                        state_day, state_reason, state_until, state_note, content, agreements, parts)
                values (:id, :client, :lead, :skeleton, :skeletonVersion, :state,
                        :day, :reason, :until, :note, :content, :agreements::jsonb, :parts)
                on conflict do nothing
                """)
                .params(PlanRow.values(plan))
                .param("client", plan.client().value())
                .param("lead", plan.lead().value())
                .param(
                        "skeleton",
                        plan.skeleton() == null ? null : plan.skeleton().skeleton())
                .param(
                        "skeletonVersion",
                        plan.skeleton() == null ? null : plan.skeleton().version(),
                        Types.INTEGER)
                .update();
        if (added == 0) return false;
        steps.save(plan, Steps.NONE);
        changes.add(plan);
        return true;
    }

    public void save(JointPlan before, JointPlan after) {
        var updated = sql.sql("""
                update plan.joint_plan
                   set institution_id = :lead, state = :state, state_day = :day, state_reason = :reason, state_until = :until,
                       state_note = :note, content = :content, agreements = :agreements::jsonb, parts = :parts,
                       version = version + 1, changed_at = now()
                 where id = :id and version = :version
                """)
                .params(PlanRow.values(after))
                .param("lead", after.lead().value())
                .param("version", before.version())
                .update();
        if (updated != 1) throw new OptimisticLockingFailureException("Plan was saved by somebody else");
        steps.save(after, before);
        changes.save(after, before);
    }

    private Optional<StoredPlan> load(String select, UUID id) {
        return sql.sql(select).param("id", id).query((row, _) -> whole(row)).optional();
    }

    private StoredPlan whole(ResultSet row) throws SQLException {
        var id = new PlanId(row.getObject("id", UUID.class));
        var skeleton = row.getString("skeleton");
        var plan = new JointPlan(
                id,
                new CommonClientId(row.getObject("common_client_id", UUID.class)),
                new InstitutionId(row.getObject("institution_id", UUID.class)),
                skeleton == null ? null : new SkeletonVersion(skeleton, row.getInt("skeleton_version")),
                PlanRow.state(row),
                steps.of(id),
                row.getInt("content"),
                PlanJson.agreements(row.getString("agreements")),
                changes.of(id),
                row.getInt("version"));
        return new StoredPlan(plan, row.getInt("parts") - PlanRow.parts(plan));
    }

    /// The own columns of a plan, and the only place that knows how its state is stored.
    private static final class PlanRow {

        private static final String CLIENT = "CLIENT";

        static Map<String, @Nullable Object> values(JointPlan it) {
            var values = new HashMap<String, @Nullable Object>();
            values.put("id", it.id().value());
            values.put("content", it.content());
            values.put("agreements", PlanJson.agreements(it.agreements()));
            values.put("parts", parts(it));
            switch (it.state()) {
                case State.Draft(var since) -> put(values, "DRAFT", since, null, null, null);
                case State.Refused(var on, var by, var sentence) ->
                    put(values, "REFUSED", on, party(by), null, sentence);
                case State.ToBeAgreed(var since) -> put(values, "TO_BE_AGREED", since, null, null, null);
                case State.Active(var since) -> put(values, "ACTIVE", since, null, null, null);
                case State.Suspended(var since, var reason, var until) ->
                    put(values, "SUSPENDED", since, reason.name(), until, null);
                case State.Closed(var on, var reason, var open) -> put(values, "CLOSED", on, reason.name(), null, open);
                case State.Frozen(var on) -> put(values, "FROZEN", on, null, null, null);
            }
            return values;
        }

        private static void put(
                Map<String, @Nullable Object> values,
                String state,
                LocalDate day,
                @Nullable String reason,
                @Nullable LocalDate until,
                @Nullable String note) {
            values.put("state", state);
            values.put("day", day);
            values.put("reason", reason);
            values.put("until", until);
            values.put("note", note);
        }

        static State state(ResultSet row) throws SQLException {
            var day = row.getObject("state_day", LocalDate.class);
            return switch (row.getString("state")) {
                case "DRAFT" -> new State.Draft(day);
                case "REFUSED" ->
                    new State.Refused(day, party(row.getString("state_reason")), row.getString("state_note"));
                case "TO_BE_AGREED" -> new State.ToBeAgreed(day);
                case "ACTIVE" -> new State.Active(day);
                case "SUSPENDED" ->
                    new State.Suspended(
                            day,
                            SuspendReason.valueOf(row.getString("state_reason")),
                            row.getObject("state_until", LocalDate.class));
                case "CLOSED" ->
                    new State.Closed(
                            day, CloseReason.valueOf(row.getString("state_reason")), row.getString("state_note"));
                case "FROZEN" -> new State.Frozen(day);
                case String other -> throw new IllegalStateException("Unknown state of a plan " + other);
            };
        }

        private static String party(Party party) {
            return switch (party) {
                case Party.Client _ -> CLIENT;
                case Party.Institution(var id) -> id.value().toString();
            };
        }

        private static Party party(String stored) {
            return stored.equals(CLIENT)
                    ? new Party.Client()
                    : new Party.Institution(new InstitutionId(UUID.fromString(stored)));
        }

        static int parts(JointPlan it) {
            var steps = it.steps();
            return steps.barriers().size()
                    + steps.goals().size()
                    + steps.actions().size()
                    + it.changes().size();
        }
    }
}
