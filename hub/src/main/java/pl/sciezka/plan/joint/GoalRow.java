package pl.sciezka.plan.joint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.plan.step.BarrierId;
import pl.sciezka.plan.step.Goal;
import pl.sciezka.plan.step.GoalGrade;
import pl.sciezka.plan.step.GoalId;

/// The row of a goal.
final class GoalRow {

    private GoalRow() {}

    static Map<String, @Nullable Object> values(JointPlan plan, Goal it) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", it.id().value());
        values.put("institution_id", it.provenance().holder(plan.lead()).value());
        values.put("barrier_id", it.barrier().value());
        values.put("text", it.text());
        var result = it.result();
        values.put("grade", result == null ? null : result.grade().name());
        values.put("sentence", result == null ? null : result.sentence());
        values.put("graded_on", result == null ? null : result.on());
        values.put("provenance", PlanJson.of(it.provenance()));
        values.put("removed", it.provenance().removal().isPresent());
        return values;
    }

    static Goal read(ResultSet row, int number) throws SQLException {
        var grade = row.getString("grade");
        return new Goal(
                new GoalId(row.getObject("id", UUID.class)),
                new BarrierId(row.getObject("barrier_id", UUID.class)),
                row.getString("text"),
                grade == null
                        ? null
                        : new Goal.Result(
                                GoalGrade.valueOf(grade),
                                row.getString("sentence"),
                                row.getObject("graded_on", LocalDate.class)),
                PlanJson.provenance(row.getString("provenance")));
    }
}
