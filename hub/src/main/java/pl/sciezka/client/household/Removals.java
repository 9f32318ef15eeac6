package pl.sciezka.client.household;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;

/// Takes members out of own households who were entered by mistake, and keeps the trace.
@Repository
class Removals {

    private final JdbcClient sql;
    private final Clock clock;

    Removals(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// With all corrections of the member; whoever they supported is supported by nobody.
    void member(UUID member) {
        sql.sql("delete from client.household_member where id = :id")
                .param("id", member)
                .update();
    }

    /// With its goals.
    void household(UUID household) {
        sql.sql("delete from client.household where id = :id")
                .param("id", household)
                .update();
    }

    /// `first` is whoever the household began with.
    void trace(UUID household, PersonId first, RemovalReason reason, Acting.Staff by) {
        sql.sql("""
                insert into client.household_removal (id, household_id, institution_id, person_id, reason, staff_id, at)
                values (gen_random_uuid(), :household, :own, :first, :reason, :staff, :at)
                """)
                .param("household", household)
                .param("own", by.institution().value())
                .param("first", first.value())
                .param("reason", reason.name())
                .param("staff", by.staff().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Out of this household, and out of those of the person that are gone; the latest first.
    List<Removed> of(PersonId person, @Nullable UUID household) {
        return sql.sql("""
                select r.reason, r.staff_id, r.at
                  from client.household_removal r
                 where r.household_id = cast(:household as uuid)
                    or r.person_id = :person and not exists (select 1 from client.household h where h.id = r.household_id)
                 order by r.at desc, r.id
                """)
                .param("household", household)
                .param("person", person.value())
                .query((row, _) -> new Removed(
                        Warsaw.dayOf(row.getObject("at", OffsetDateTime.class).toInstant()),
                        RemovalReason.valueOf(row.getString("reason")),
                        row.getObject("staff_id", UUID.class)))
                .list();
    }
}
