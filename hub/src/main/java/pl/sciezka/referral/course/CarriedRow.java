package pl.sciezka.referral.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.Need;
import pl.sciezka.client.Needs;

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
        columns.putAll(contact(it.person()));
        columns.put("question", it.question());
        columns.put("outcomes", it.outcomes().stream().map(DesiredOutcome::text).toArray(String[]::new));
        columns.put("wishedStart", it.wishedStart());
        columns.put("informed", it.informed());
        return columns;
    }

    /// How to reach the client.
    static Map<String, @Nullable Object> contact(Introduction it) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("telephone", it.telephone());
        columns.put("needs", it.needs().kinds().stream().map(Enum::name).toArray(String[]::new));
        columns.put("interpreter", it.needs().interpreterLanguage());
        columns.put("letters", it.needs().lettersLanguage());
        columns.put("remark", it.needs().remark());
        return columns;
    }

    static Request.Content read(ResultSet row, int number) throws SQLException {
        var person = new Introduction(
                row.getString("surname"),
                row.getString("given_name"),
                row.getObject("birth_year", Integer.class),
                row.getString("gmina"),
                row.getString("telephone"),
                needs(row));
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

    private static Needs needs(ResultSet row) throws SQLException {
        return new Needs(
                Stream.of((String[]) row.getArray("needs").getArray())
                        .map(Need::valueOf)
                        .collect(Collectors.toSet()),
                row.getString("interpreter_language"),
                row.getString("letters_language"),
                row.getString("needs_remark"));
    }
}
