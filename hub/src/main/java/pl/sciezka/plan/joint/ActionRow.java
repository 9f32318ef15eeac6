package pl.sciezka.plan.joint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.plan.step.ActionId;
import pl.sciezka.plan.step.Commitment;
import pl.sciezka.plan.step.DropReason;
import pl.sciezka.plan.step.GoalId;
import pl.sciezka.plan.step.Owner;
import pl.sciezka.plan.step.PlanAction;
import pl.sciezka.plan.step.PlanAction.State;
import pl.sciezka.plan.step.PutOffReason;

/// The row of an action, and the only place that knows how its owner and state are stored.
final class ActionRow {

    private ActionRow() {}

    static Map<String, @Nullable Object> values(JointPlan plan, PlanAction it) {
        var promise = it.commitment();
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", it.id().value());
        values.put("goal_id", it.goal().value());
        values.put("what", promise.what());
        values.put("by_client", promise.byClient());
        switch (promise.owner()) {
            case Owner.Member(var institution) -> owner(values, institution, null, null);
            case Owner.ToBeSettled(var role) -> owner(values, plan.lead(), role, null);
            case Owner.Former(var institution) -> owner(values, plan.lead(), null, institution);
        }
        values.put(
                "staff_id", promise.person() == null ? null : promise.person().value());
        values.put("due", promise.due());
        values.put(
                "waits_for",
                promise.waitsFor().stream()
                        .map(other -> other.value().toString())
                        .collect(Collectors.joining(",", "{", "}")));
        put(values, it.state());
        values.put("provenance", PlanJson.of(it.provenance()));
        values.put("removed", it.removed());
        return values;
    }

    private static void owner(
            Map<String, @Nullable Object> values,
            InstitutionId holder,
            @Nullable String role,
            @Nullable InstitutionId former) {
        values.put("institution_id", holder.value());
        values.put("owner_role", role);
        values.put("former_owner", former == null ? null : former.value());
    }

    private static void put(Map<String, @Nullable Object> values, State state) {
        switch (state) {
            case State.Proposed _ -> put(values, "PROPOSED", null, null, null);
            case State.Agreed(var on) -> put(values, "AGREED", on, null, null);
            case State.InProgress(var since) -> put(values, "IN_PROGRESS", since, null, null);
            case State.Done(var on) -> put(values, "DONE", on, null, null);
            case State.PutOff(var since, var until, var reason) -> put(values, "PUT_OFF", since, until, reason.name());
            case State.Dropped(var on, var reason) -> put(values, "DROPPED", on, null, reason.name());
        }
    }

    private static void put(
            Map<String, @Nullable Object> values,
            String state,
            @Nullable LocalDate day,
            @Nullable LocalDate until,
            @Nullable String reason) {
        values.put("state", state);
        values.put("state_day", day);
        values.put("state_until", until);
        values.put("state_reason", reason);
    }

    static PlanAction read(ResultSet row, int number) throws SQLException {
        return new PlanAction(
                new ActionId(row.getObject("id", UUID.class)),
                new GoalId(row.getObject("goal_id", UUID.class)),
                promise(row),
                state(row),
                PlanJson.provenance(row.getString("provenance")));
    }

    private static Commitment promise(ResultSet row) throws SQLException {
        var staff = row.getObject("staff_id", UUID.class);
        return new Commitment(
                row.getString("what"),
                row.getBoolean("by_client"),
                owner(row),
                staff == null ? null : new StaffId(staff),
                row.getObject("due", LocalDate.class),
                Arrays.stream((UUID[]) row.getArray("waits_for").getArray())
                        .map(ActionId::new)
                        .collect(Collectors.toSet()));
    }

    private static Owner owner(ResultSet row) throws SQLException {
        var role = row.getString("owner_role");
        if (role != null) return new Owner.ToBeSettled(role);
        var former = row.getObject("former_owner", UUID.class);
        return former == null
                ? new Owner.Member(new InstitutionId(row.getObject("institution_id", UUID.class)))
                : new Owner.Former(new InstitutionId(former));
    }

    private static State state(ResultSet row) throws SQLException {
        var day = row.getObject("state_day", LocalDate.class);
        return switch (row.getString("state")) {
            case "PROPOSED" -> new State.Proposed();
            case "AGREED" -> new State.Agreed(day);
            case "IN_PROGRESS" -> new State.InProgress(day);
            case "DONE" -> new State.Done(day);
            case "PUT_OFF" ->
                new State.PutOff(
                        day,
                        row.getObject("state_until", LocalDate.class),
                        PutOffReason.valueOf(row.getString("state_reason")));
            case "DROPPED" -> new State.Dropped(day, DropReason.valueOf(row.getString("state_reason")));
            case String other -> throw new IllegalStateException("Unknown state of an action " + other);
        };
    }
}
