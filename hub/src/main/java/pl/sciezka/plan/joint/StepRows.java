package pl.sciezka.plan.joint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.plan.PlanId;
import pl.sciezka.plan.step.Steps;

/// Where the steps of a plan are kept; only together with their plan.
@Repository
class StepRows {

    private final JdbcClient sql;

    StepRows(JdbcClient sql) {
        this.sql = sql;
    }

    Steps of(PlanId plan) {
        return new Steps(
                rows("barrier", plan).query(BarrierRow::read).list(),
                rows("goal", plan).query(GoalRow::read).list(),
                rows("action", plan).query(ActionRow::read).list());
    }

    private JdbcClient.StatementSpec rows(String table, PlanId plan) {
        return sql.sql("select * from plan." + table + " where plan_id = :plan order by place, id")
                .param("plan", plan.value());
    }

    /// Only what differs; all of it when another institution leads now, because much stands with the lead.
    void save(JointPlan plan, JointPlan then) {
        save(plan, then.lead().equals(plan.lead()) ? then.steps() : Steps.NONE);
    }

    void save(JointPlan plan, Steps before) {
        var steps = plan.steps();
        places(steps.barriers(), before.barriers())
                .forEach(place -> write(
                        "barrier",
                        plan,
                        place,
                        BarrierRow.values(plan, steps.barriers().get(place))));
        places(steps.goals(), before.goals())
                .forEach(place -> write(
                        "goal", plan, place, GoalRow.values(plan, steps.goals().get(place))));
        places(steps.actions(), before.actions())
                .forEach(place -> write(
                        "action",
                        plan,
                        place,
                        ActionRow.values(plan, steps.actions().get(place))));
    }

    /// Where the list holds something that was not there before, or was different.
    private static List<Integer> places(List<?> after, List<?> before) {
        var known = Set.copyOf(before);
        return IntStream.range(0, after.size())
                .filter(it -> !known.contains(after.get(it)))
                .boxed()
                .toList();
    }

    private void write(String table, JointPlan plan, int place, Map<String, @Nullable Object> own) {
        var values = new HashMap<>(own);
        values.put("plan_id", plan.id().value());
        values.put("common_client_id", plan.client().value());
        values.put("place", place);
        var columns = List.copyOf(values.keySet());
        var changing = columns.stream()
                .filter(it -> !Set.of("id", "plan_id", "common_client_id").contains(it))
                .map(it -> it + " = excluded." + it)
                .toList();
        sql.sql("insert into plan." + table + " (" + String.join(", ", columns) + ") values ("
                        + String.join(
                                ", ",
                                columns.stream().map(StepRows::placeholder).toList())
                        + ") on conflict (id) do update set " + String.join(", ", changing))
                .params(values)
                .update();
    }

    private static String placeholder(String column) {
        return switch (column) {
            case "provenance" -> ":provenance::jsonb";
            case "waits_for" -> ":waits_for::uuid[]";
            case "due", "state_day", "state_until", "graded_on" -> ":" + column + "::date";
            case "staff_id", "former_owner" -> ":" + column + "::uuid";
            default -> ":" + column;
        };
    }
}
