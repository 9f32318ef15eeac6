package pl.sciezka.client.email;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;

/// Where wishes are kept: only added to. And the address, which the record of the person holds.
@Repository
class Wishes {

    private final JdbcClient sql;
    private final Clock clock;

    Wishes(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// The latest first.
    List<Wish> of(PersonId person) {
        return sql.sql("""
                select wanted, noted_at, noted_by from client.email_wish
                 where person_id = :person order by noted_at desc, id
                """)
                .param("person", person.value())
                .query((row, _) -> new Wish(
                        row.getBoolean("wanted"),
                        row.getTimestamp("noted_at").toInstant(),
                        new StaffId(row.getObject("noted_by", UUID.class))))
                .list();
    }

    void add(PersonId person, Acting.Staff by, boolean wanted) {
        sql.sql("""
                insert into client.email_wish (id, institution_id, person_id, wanted, noted_at, noted_by)
                values (:id, :own, :person, :wanted, :at, :by)
                """)
                .param("id", UUID.randomUUID())
                .param("own", by.institution().value())
                .param("person", person.value())
                .param("wanted", wanted)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.staff().value())
                .update();
    }

    /// Empty when the record of the person has none.
    Optional<String> address(InstitutionId own, PersonId person) {
        return sql.sql("""
                select email from client.contact
                 where person_id = :person and institution_id = :own and email <> ''
                """)
                .param("person", person.value())
                .param("own", own.value())
                .query(String.class)
                .optional();
    }

    /// The address of a client who wants e-mail now; empty for protected persons.
    Optional<String> reachable(InstitutionId own, PersonId person) {
        return sql.sql("""
                select c.email
                  from client.person p join client.contact c on c.person_id = p.id
                 where p.id = :person and p.institution_id = :own and p.protected_since is null and c.email <> ''
                   and (select w.wanted from client.email_wish w
                         where w.person_id = p.id order by w.noted_at desc, w.id limit 1)
                """)
                .param("person", person.value())
                .param("own", own.value())
                .query(String.class)
                .optional();
    }
}
