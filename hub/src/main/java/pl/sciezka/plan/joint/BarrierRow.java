package pl.sciezka.plan.joint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.plan.step.Barrier;
import pl.sciezka.plan.step.BarrierId;
import pl.sciezka.skeleton.LifeArea;

/// The row of a barrier, and the only place that knows how its state is stored.
final class BarrierRow {

    private BarrierRow() {}

    static Map<String, @Nullable Object> values(JointPlan plan, Barrier it) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", it.id().value());
        values.put("institution_id", it.provenance().holder(plan.lead()).value());
        values.put("area", it.area().name());
        values.put("name", it.name());
        switch (it.state()) {
            case Barrier.State.Found _ -> put(values, "FOUND", null);
            case Barrier.State.WorkedOn(var since) -> put(values, "WORKED_ON", since);
            case Barrier.State.Lifted(var on) -> put(values, "LIFTED", on);
            case Barrier.State.Returned(var on) -> put(values, "RETURNED", on);
        }
        values.put("provenance", PlanJson.of(it.provenance()));
        values.put("removed", it.provenance().removal().isPresent());
        return values;
    }

    private static void put(Map<String, @Nullable Object> values, String state, @Nullable LocalDate day) {
        values.put("state", state);
        values.put("state_day", day);
    }

    static Barrier read(ResultSet row, int number) throws SQLException {
        var day = row.getObject("state_day", LocalDate.class);
        return new Barrier(
                new BarrierId(row.getObject("id", UUID.class)),
                LifeArea.valueOf(row.getString("area")),
                row.getString("name"),
                switch (row.getString("state")) {
                    case "FOUND" -> new Barrier.State.Found();
                    case "WORKED_ON" -> new Barrier.State.WorkedOn(day);
                    case "LIFTED" -> new Barrier.State.Lifted(day);
                    case "RETURNED" -> new Barrier.State.Returned(day);
                    case String other -> throw new IllegalStateException("Unknown state of a barrier " + other);
                },
                PlanJson.provenance(row.getString("provenance")));
    }
}
