package pl.sciezka.referral.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a referral carries, as a row.
final class CarriedRow {

    private CarriedRow() {}

    static Map<String, @Nullable Object> parameters(Request.@Nullable Content content) {
        var it = Objects.requireNonNull(content, "A referral is sent with its content");
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("surname", it.person().surname());
        columns.put("givenName", it.person().givenName());
        columns.put("birthYear", it.person().birthYear());
        columns.put("gmina", it.person().gmina());
        columns.put("telephone", it.person().telephone());
        columns.put("question", it.question());
        columns.put("outcomes", it.outcomes().stream().map(DesiredOutcome::text).toArray(String[]::new));
        columns.put("wishedStart", it.wishedStart());
        columns.put("informed", it.informed());
        return columns;
    }

    static Request.Content read(ResultSet row, int number) throws SQLException {
        var person = new Introduction(
                row.getString("surname"),
                row.getString("given_name"),
                row.getObject("birth_year", Integer.class),
                row.getString("gmina"),
                row.getString("telephone"));
        var outcomes = new ArrayList<DesiredOutcome>();
        for (var text : (String[]) row.getArray("outcomes").getArray())
            outcomes.add(new DesiredOutcome(outcomes.size() + 1, text));
        return new Request.Content(
                person,
                row.getString("question"),
                outcomes,
                row.getObject("wished_start", LocalDate.class),
                row.getObject("informed", LocalDate.class));
    }
}
