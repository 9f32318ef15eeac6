package pl.sciezka.adviser.change;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;

/// Where it is written who is responsible: terms of common advisers, and who stands in.
@Repository
class Terms {

    private final JdbcClient sql;

    Terms(JdbcClient sql) {
        this.sql = sql;
    }

    /// False when somebody else's term is open, also one that is not seen.
    boolean begin(
            CommonClientId client,
            InstitutionId institution,
            PersonId person,
            StaffId staff,
            LocalDate from,
            StaffId by,
            Instant at) {
        return sql.sql("""
                insert into adviser.common_adviser (id, common_client_id, institution_id, person_id, staff_id, from_day,
                                                    written_by, written_at)
                values (gen_random_uuid(), :client, :institution, :person, :staff, :from, :by, :at)
                on conflict do nothing
                """)
                        .param("client", client.value())
                        .param("institution", institution.value())
                        .param("person", person.value())
                        .param("staff", staff.value())
                        .param("from", from)
                        .param("by", by.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /// False when that institution's term is not open (any more).
    boolean end(CommonClientId client, InstitutionId institution, StaffId staff, LocalDate until) {
        return sql.sql("""
                update adviser.common_adviser set until_day = :until
                 where common_client_id = :client and institution_id = :institution and staff_id = :staff
                   and until_day is null
                """)
                        .param("client", client.value())
                        .param("institution", institution.value())
                        .param("staff", staff.value())
                        .param("until", until)
                        .update()
                == 1;
    }

    /// Whatever is open of an institution that takes its person out; what has not begun never begins.
    int endAll(CommonClientId client, InstitutionId institution, LocalDate until) {
        return sql.sql("""
                update adviser.common_adviser set until_day = greatest(from_day, :until)
                 where common_client_id = :client and institution_id = :institution
                   and (until_day is null or until_day > :until)
                """)
                .param("client", client.value())
                .param("institution", institution.value())
                .param("until", until)
                .update();
    }

    boolean standIn(UUID absence, StaffId substitute) {
        return sql.sql("""
                update adviser.absence set substitute_id = :substitute, by_rule = false
                 where id = :absence and called_off_at is null
                """)
                        .param("substitute", substitute.value())
                        .param("absence", absence)
                        .update()
                == 1;
    }
}
