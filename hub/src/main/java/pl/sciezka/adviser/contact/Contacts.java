package pl.sciezka.adviser.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.client.FieldChange;
import pl.sciezka.client.FieldChanges;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;

/// Where contacts are kept: only ever the acting institution's.
@Repository
class Contacts {

    private final JdbcClient sql;
    private final FieldChanges changes;
    private final Clock clock;

    Contacts(JdbcClient sql, FieldChanges changes, Clock clock) {
        this.sql = sql;
        this.changes = changes;
        this.clock = clock;
    }

    /// The latest first; removed ones by the day of their trace.
    List<Contact> of(PersonId person) {
        return sql.sql("""
                select * from adviser.contact where person_id = :person
                 order by coalesce(day, (removed_at at time zone :zone)::date) desc, recorded_at desc, id
                """)
                .param("zone", Warsaw.ZONE.getId())
                .param("person", person.value())
                .query(Contacts::contact)
                .list();
    }

    Optional<Contact> find(PersonId person, UUID id) {
        return sql.sql("select * from adviser.contact where id = :id and person_id = :person")
                .param("id", id)
                .param("person", person.value())
                .query(Contacts::contact)
                .optional();
    }

    UUID add(PersonId person, Acting.Staff by, Contact.Facts it) {
        var id = UUID.randomUUID();
        sql.sql("""
                insert into adviser.contact (id, institution_id, person_id, day, way, outcome, by_client, note,
                                             recorded_at, recorded_by)
                values (:id, :own, :person, :day, :way, :outcome, :byClient, :note, :at, :by)
                """)
                .params(facts(id, it))
                .param("own", by.institution().value())
                .param("person", person.value())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.staff().value())
                .update();
        return id;
    }

    /// Throws when somebody else changed it since the form was opened.
    void correct(UUID id, int version, Contact.Facts now, List<FieldChange> changes, String reason, Acting.Staff by) {
        int found =
                sql.sql("""
                update adviser.contact
                   set day = :day, way = :way, outcome = :outcome, by_client = :byClient, note = :note,
                       version = version + 1
                 where id = :id and version = :version and removed_at is null
                """).params(facts(id, now)).param("version", version).update();
        if (found == 0) throw new OptimisticLockingFailureException("The contact was changed meanwhile");
        this.changes.add("adviser.contact_change", "contact_id", id, changes, reason, by);
    }

    /// What was written goes, with its corrections; false when it was gone before.
    boolean remove(UUID id, RemovalReason reason, Acting.Staff by) {
        int found = sql.sql("""
                update adviser.contact
                   set day = null, way = null, outcome = null, by_client = null, note = null, version = version + 1,
                       removed_at = :at, removed_by = :by, removal_reason = :reason
                 where id = :id and removed_at is null
                """)
                .param("id", id)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.staff().value())
                .param("reason", reason.name())
                .update();
        sql.sql("delete from adviser.contact_change where contact_id = :id")
                .param("id", id)
                .update();
        return found == 1;
    }

    /// Of all contacts of this person, the latest first.
    List<Correction> corrections(PersonId person) {
        return sql.sql("""
                select c.* from adviser.contact_change c
                  join adviser.contact k on k.id = c.contact_id
                 where k.person_id = :person
                 order by c.at desc, c.id
                """)
                .param("person", person.value())
                .query((row, _) -> new Correction(
                        row.getObject("contact_id", UUID.class),
                        FieldChanges.in(row),
                        row.getString("reason"),
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        Warsaw.dayOf(row.getTimestamp("at").toInstant())))
                .list();
    }

    private static Map<String, @Nullable Object> facts(UUID id, Contact.Facts it) {
        var all = new HashMap<String, @Nullable Object>();
        all.put("id", id);
        all.put("day", it.day());
        all.put("way", it.way().name());
        all.put("outcome", it.outcome().name());
        all.put("byClient", it.byClient());
        all.put("note", it.note());
        return all;
    }

    private static Contact contact(ResultSet row, int number) throws SQLException {
        var removed = row.getTimestamp("removed_at");
        return new Contact(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                removed == null
                        ? new Contact.Facts(
                                row.getObject("day", LocalDate.class),
                                Way.valueOf(row.getString("way")),
                                Presence.valueOf(row.getString("outcome")),
                                row.getBoolean("by_client"),
                                row.getString("note"))
                        : null,
                row.getTimestamp("recorded_at").toInstant(),
                new StaffId(row.getObject("recorded_by", UUID.class)),
                row.getInt("version"),
                removed == null
                        ? null
                        : new Contact.Removal(
                                removed.toInstant(),
                                new StaffId(row.getObject("removed_by", UUID.class)),
                                RemovalReason.valueOf(row.getString("removal_reason"))));
    }
}
