package pl.sciezka.client.protection;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;

/// Where protections are kept: who decided and when, also after they ended. The flag on the person is what policies
/// and searches read.
@Repository
class Protections {

    /// A protection in force.
    record Protection(PersonId person, Instant since, ProtectionReason reason, StaffId by) {}

    private final JdbcClient sql;

    Protections(JdbcClient sql) {
        this.sql = sql;
    }

    /// False when the person was protected already.
    boolean begin(PersonId person, InstitutionId own, ProtectionReason reason, StaffId by, Instant now) {
        var fresh = sql.sql("""
                update client.person set protected_since = :now, protected_reason = :reason, version = version + 1
                 where id = :person and protected_since is null
                """)
                        .param("now", Timestamp.from(now))
                        .param("reason", reason.name())
                        .param("person", person.value())
                        .update()
                == 1;
        if (fresh)
            sql.sql("""
                    insert into client.protection (id, person_id, institution_id, since, reason, staff_id)
                    values (:id, :person, :own, :now, :reason, :by)
                    """)
                    .param("id", UUID.randomUUID())
                    .param("person", person.value())
                    .param("own", own.value())
                    .param("now", Timestamp.from(now))
                    .param("reason", reason.name())
                    .param("by", by.value())
                    .update();
        return fresh;
    }

    /// False when the person was not protected.
    boolean end(PersonId person, StaffId by, String why, Instant now) {
        sql.sql("""
                update client.protection set ended_at = :now, ended_by = :by, end_reason = :why
                 where person_id = :person and ended_at is null
                """)
                .param("now", Timestamp.from(now))
                .param("by", by.value())
                .param("why", why)
                .param("person", person.value())
                .update();
        return sql.sql("""
                update client.person set protected_since = null, protected_reason = null, version = version + 1
                 where id = :person and protected_since is not null
                """).param("person", person.value()).update() == 1;
    }

    Optional<Protection> of(PersonId person) {
        return inForce().stream().filter(it -> it.person().equals(person)).findFirst();
    }

    /// Of the acting institution, the newest first.
    List<Protection> inForce() {
        return sql.sql("""
                select person_id as person, since, reason, staff_id as by from client.protection
                 where ended_at is null order by since desc, id
                """).query(Protection.class).list();
    }
}
