package pl.sciezka.client.bond;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.client.OpeningId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Where openings are kept: half of a common client, not yet born.
@Repository
public class Openings {

    record Opening(InstitutionId holder, PersonId holderPerson, UUID clause) {}

    private final JdbcClient sql;

    Openings(JdbcClient sql) {
        this.sql = sql;
    }

    void open(
            OpeningId id,
            PersonId person,
            InstitutionId own,
            InstitutionId to,
            UUID clause,
            Instant now,
            @Nullable LocalDate until) {
        sql.sql("""
                insert into client.opening (id, person_id, institution_id, to_institution, clause_id, opened_at, until)
                values (:id, :person, :own, :to, :clause, :now, :until)
                """)
                .param("id", id.value())
                .param("person", person.value())
                .param("own", own.value())
                .param("to", to.value())
                .param("clause", clause)
                .param("now", Timestamp.from(now))
                .param("until", until, Types.DATE)
                .update();
    }

    /// An opening to the acting institution that may still be taken up.
    Optional<Opening> find(OpeningId id) {
        return sql.sql("""
                select institution_id as holder, person_id as holder_person, clause_id as clause from client.opening
                 where id = :id and to_institution = (select acting.institution()) and closed_at is null
                   and (until is null or until >= (select acting.day()))
                """).param("id", id.value()).query(Opening.class).optional();
    }

    void close(OpeningId id, Instant now) {
        sql.sql("update client.opening set closed_at = :now where id = :id and closed_at is null")
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    public void closeAllOf(PersonId person, Instant now) {
        sql.sql("update client.opening set closed_at = :now where person_id = :person and closed_at is null")
                .param("person", person.value())
                .param("now", Timestamp.from(now))
                .update();
    }
}
