package pl.sciezka.client.needs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.client.Need;
import pl.sciezka.client.Needs;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Where needs are kept. Of partners' rows row-level security leaves those that CONTACT opens.
@Repository
class RecordedNeeds {

    record Row(PersonId person, InstitutionId holder, Needs needs, LocalDate recordedOn, int version) {}

    private final JdbcClient sql;

    RecordedNeeds(JdbcClient sql) {
        this.sql = sql;
    }

    List<Row> visible(PersonId person) {
        return sql.sql("""
                select * from client.needs
                 where person_id = any (array(
                       select holder_person from client.sight where viewer_person = :person and until is null
                       union all select :person::uuid))
                 order by person_id <> :person, institution_id
                """)
                .param("person", person.value())
                .query(RecordedNeeds::read)
                .list();
    }

    Optional<Row> own(PersonId person, InstitutionId own) {
        return sql.sql("select * from client.needs where person_id = :person and institution_id = :own")
                .param("person", person.value())
                .param("own", own.value())
                .query(RecordedNeeds::read)
                .optional();
    }

    /// Over the version that was read, 0 when there was none; false when it has moved on.
    boolean save(PersonId person, Acting.Staff by, Needs it, LocalDate day, int version) {
        return sql.sql("""
                insert into client.needs as n (person_id, institution_id, kinds, interpreter_language, letters_language,
                                               remark, recorded_on, recorded_by)
                values (:person, :own, :kinds, :interpreter, :letters, :remark, :day, :by)
                on conflict (person_id) do update
                   set kinds = :kinds, interpreter_language = :interpreter, letters_language = :letters,
                       remark = :remark, recorded_on = :day, recorded_by = :by, version = n.version + 1
                 where n.version = :version
                """)
                        .param("person", person.value())
                        .param("own", by.institution().value())
                        .param("kinds", it.kinds().stream().map(Enum::name).toArray(String[]::new))
                        .param("interpreter", it.interpreterLanguage())
                        .param("letters", it.lettersLanguage())
                        .param("remark", it.remark())
                        .param("day", day)
                        .param("by", by.staff().value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                new PersonId(row.getObject("person_id", UUID.class)),
                new InstitutionId(row.getObject("institution_id", UUID.class)),
                new Needs(
                        kinds((String[]) row.getArray("kinds").getArray()),
                        row.getString("interpreter_language"),
                        row.getString("letters_language"),
                        row.getString("remark")),
                row.getObject("recorded_on", LocalDate.class),
                row.getInt("version"));
    }

    private static Set<Need> kinds(String[] names) {
        return Stream.of(names).map(Need::valueOf).collect(Collectors.toSet());
    }
}
