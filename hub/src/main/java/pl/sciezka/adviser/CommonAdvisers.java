package pl.sciezka.adviser;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;

/// Who is or will be the adviser of common clients, as far as the acting institution sees it.
@Repository
public class CommonAdvisers {

    private final JdbcClient sql;

    CommonAdvisers(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<CommonAdviser> of(CommonClientId client, LocalDate day) {
        return of(client).stream().filter(it -> it.on(day)).findFirst();
    }

    /// All terms, the earliest first.
    public List<CommonAdviser> of(CommonClientId client) {
        return sql.sql("""
                select * from adviser.common_adviser where common_client_id = :client order by from_day, written_at
                """)
                .param("client", client.value())
                .query(CommonAdvisers::term)
                .list();
    }

    /// Whose term was written since then and is still open, by the own person whom it is about.
    public Map<PersonId, CommonAdviser> writtenSince(InstitutionId own, Instant since) {
        return sql
                .sql("""
                select t.*, m.person_id as own_person
                  from adviser.common_adviser t
                  join client.membership m on m.common_client_id = t.common_client_id
                       and m.institution_id = :own and m.until is null
                 where t.written_at >= :since and t.until_day is null
                """)
                .param("own", own.value())
                .param("since", Timestamp.from(since))
                .query((row, number) ->
                        Map.entry(new PersonId(row.getObject("own_person", UUID.class)), term(row, number)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Of these own persons, those whom a member of the own staff advises across institutions.
    Map<PersonId, StaffId> ofOwn(InstitutionId own, Collection<PersonId> persons, LocalDate day) {
        if (persons.isEmpty()) return Map.of();
        return sql
                .sql("""
                select person_id, staff_id from adviser.common_adviser
                 where institution_id = :own and person_id in (:persons)
                   and from_day <= :day and (until_day is null or until_day > :day)
                """)
                .param("own", own.value())
                .param(
                        "persons",
                        persons.stream().map(PersonId::value).distinct().toList())
                .param("day", day)
                .query((row, _) -> Map.entry(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new StaffId(row.getObject("staff_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
    }

    private static CommonAdviser term(ResultSet row, int number) throws SQLException {
        return new CommonAdviser(
                row.getObject("id", UUID.class),
                new CommonClientId(row.getObject("common_client_id", UUID.class)),
                new InstitutionId(row.getObject("institution_id", UUID.class)),
                new StaffId(row.getObject("staff_id", UUID.class)),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getTimestamp("written_at").toInstant());
    }
}
