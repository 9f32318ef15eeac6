package pl.sciezka.client.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.OpeningId;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.storage.Moment;

/// A consent as it stands in its row.
final class ConsentRows {

    /// The viewer's own record: the one it answered with, or the one by which the two see each other.
    static final String READ = """
            select * from (
                select c.*, coalesce(c.viewer_person, s.viewer_person) as viewers_record
                  from client.consent c
                  left join client.sight s on s.holder_person = c.person_id
                                          and s.viewer_institution = c.viewer_institution and s.until is null) c
            """;

    private ConsentRows() {}

    static Consent read(ResultSet row, int number) throws SQLException {
        var viewersPerson = row.getObject("viewers_record", UUID.class);
        var opening = row.getObject("opening_id", UUID.class);
        return new Consent(
                new ConsentId(row.getObject("id", UUID.class)),
                new InstitutionId(row.getObject("institution_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new InstitutionId(row.getObject("viewer_institution", UUID.class)),
                viewersPerson == null ? null : new PersonId(viewersPerson),
                row.getObject("clause_id", UUID.class),
                texts(row, "data_groups").map(DataGroup::valueOf).collect(Collectors.toSet()),
                texts(row, "area").map(Teryt::new).toList(),
                row.getBoolean("within_area"),
                row.getObject("given_on", LocalDate.class),
                row.getObject("until", LocalDate.class),
                GivenHow.valueOf(row.getString("given_how")),
                row.getTimestamp("recorded_at").toInstant(),
                new StaffId(row.getObject("recorded_by", UUID.class)),
                opening == null ? null : new OpeningId(opening),
                withdrawal(row));
    }

    private static Consent.@Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        var at = Moment.in(row, "withdrawn_at");
        if (at == null) return null;
        return new Consent.Withdrawal(
                at, new InstitutionId(row.getObject("withdrawn_in", UUID.class)), Moment.in(row, "noticed_at"));
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }
}
