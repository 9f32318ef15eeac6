package pl.sciezka.adviser.appointment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;

/// Where own appointments are kept.
@Repository
class Appointments {

    private static final String SELECT = """
            select a.*, h.day, h.starts, h.minutes, h.gmina
              from adviser.appointment a join adviser.appointment_hours h on h.appointment_id = a.id
            """;

    private final JdbcClient sql;
    private final Clock clock;

    Appointments(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// The latest first.
    List<Appointment> of(PersonId person) {
        return sql.sql(SELECT + " where a.person_id = :person order by h.day desc, h.starts desc, a.written_at desc")
                .param("person", person.value())
                .query(Appointments::read)
                .list();
    }

    List<Appointment> planned(PersonId person, LocalDate from) {
        return sql.sql(SELECT + """
                 where a.person_id = :person and a.state = 'PLANNED' and h.day >= :from
                 order by h.day, h.starts, a.id
                """)
                .param("person", person.value())
                .param("from", from)
                .query(Appointments::read)
                .list();
    }

    List<Appointment> of(Collection<UUID> ids) {
        return sql.sql(SELECT + " where a.id = any (:ids) order by h.day, h.starts, a.id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Appointments::read)
                .list();
    }

    /// Planned ones of the institution until a day, the earliest first.
    List<Appointment> plannedUntil(InstitutionId own, LocalDate until) {
        return sql.sql(SELECT + """
                 where a.institution_id = :own and a.state = 'PLANNED' and h.day <= :until
                 order by h.day, h.starts, a.id
                """)
                .param("own", own.value())
                .param("until", until)
                .query(Appointments::read)
                .list();
    }

    Optional<Appointment> find(PersonId person, UUID id) {
        return sql.sql(SELECT + " where a.id = :id and a.person_id = :person")
                .param("id", id)
                .param("person", person.value())
                .query(Appointments::read)
                .optional();
    }

    /// Where the institution met somebody last: what its next form begins with.
    Optional<String> lastGmina(InstitutionId own) {
        return sql.sql("""
                select h.gmina from adviser.appointment a join adviser.appointment_hours h on h.appointment_id = a.id
                 where a.institution_id = :own order by a.written_at desc limit 1
                """).param("own", own.value()).query(String.class).optional();
    }

    UUID add(
            PersonId person,
            Acting.Staff by,
            Slot slot,
            String place,
            About about,
            Tone tone,
            @Nullable UUID insteadOf) {
        var id = UUID.randomUUID();
        sql.sql("""
                insert into adviser.appointment (id, institution_id, person_id, place, about, tone, instead_of,
                                                 written_at, written_by)
                values (:id, :own, :person, :place, :about, :tone, :insteadOf, :at, :by)
                """)
                .param("id", id)
                .param("own", by.institution().value())
                .param("person", person.value())
                .param("place", place)
                .param("about", about.name())
                .param("tone", tone.name())
                .param("insteadOf", insteadOf, Types.OTHER)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.staff().value())
                .update();
        sql.sql("""
                insert into adviser.appointment_hours (appointment_id, institution_id, person_id, day, starts, minutes, gmina)
                values (:id, :own, :person, :day, :starts, :minutes, :gmina)
                """)
                .param("id", id)
                .param("own", by.institution().value())
                .param("person", person.value())
                .param("day", slot.day())
                .param("starts", slot.from())
                .param("minutes", slot.minutes())
                .param("gmina", slot.gmina())
                .update();
        return id;
    }

    /// False when it is not planned any more.
    boolean end(UUID id, Appointment.State state, @Nullable String why, Acting.Staff by) {
        int found = sql.sql("""
                update adviser.appointment set state = :state, why = :why, ended_at = :at, ended_by = :by
                 where id = :id and state = 'PLANNED'
                """)
                .param("id", id)
                .param("state", state.name())
                .param("why", why)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.staff().value())
                .update();
        if (found == 1)
            sql.sql("update adviser.appointment_hours set stands = false where appointment_id = :id")
                    .param("id", id)
                    .update();
        return found == 1;
    }

    void became(UUID id, UUID contact) {
        sql.sql("update adviser.appointment set contact_id = :contact where id = :id")
                .param("id", id)
                .param("contact", contact)
                .update();
    }

    /// Counted since the last contact that took place; summonses that lie ahead count too, but for the one that is
    /// moved.
    Ladder ladder(PersonId person, @Nullable UUID moved) {
        return sql.sql("""
                with met as (
                    select coalesce(max(day), date '0001-01-01') as day from adviser.contact
                     where person_id = :person and outcome = 'ATTENDED')
                select (select count(*) from adviser.contact c, met
                         where c.person_id = :person and c.outcome = 'NOT_EXCUSED' and c.day > met.day)::int as missed,
                       (select count(*) from adviser.appointment a
                          left join adviser.contact c on c.id = a.contact_id, met
                         where a.person_id = :person and a.tone = 'SUMMON' and a.id is distinct from :moved::uuid
                           and (a.state = 'PLANNED' or c.outcome = 'NOT_EXCUSED' and c.day > met.day))::int as summoned
                """)
                .param("person", person.value())
                .param("moved", moved, Types.OTHER)
                .query(Ladder.class)
                .single();
    }

    static Appointment read(ResultSet row, int number) throws SQLException {
        return new Appointment(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                new Slot(
                        row.getObject("day", LocalDate.class),
                        row.getObject("starts", LocalTime.class),
                        row.getInt("minutes"),
                        row.getString("gmina")),
                row.getString("place"),
                About.valueOf(row.getString("about")),
                Tone.valueOf(row.getString("tone")),
                Appointment.State.valueOf(row.getString("state")),
                row.getTimestamp("written_at").toInstant(),
                new StaffId(row.getObject("written_by", UUID.class)),
                row.getString("why"),
                row.getObject("contact_id", UUID.class));
    }
}
