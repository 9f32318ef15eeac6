package pl.sciezka.adviser.appointment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// When partners expect an own client: what row-level security leaves of their hours.
@Repository
class PartnersHours {

    record Row(UUID id, InstitutionId holder, PersonId record, Slot slot) {}

    /// An own appointment and one of a partner, with the same client on the same day.
    record Met(Appointment ours, Row theirs) {}

    private final JdbcClient sql;

    PartnersHours(JdbcClient sql) {
        this.sql = sql;
    }

    List<Row> from(PersonId own, LocalDate day) {
        return sql.sql("""
                select h.appointment_id as at_partner, h.institution_id as partner, h.person_id as partners_person, h.day,
                       h.starts as partner_starts, h.minutes as partner_minutes, h.gmina as partner_gmina
                  from client.sight s
                  join adviser.appointment_hours h on h.person_id = s.holder_person and h.stands
                 where s.viewer_person = :own and s.until is null and h.day >= :day
                 order by h.day, h.starts, h.appointment_id
                """)
                .param("own", own.value())
                .param("day", day)
                .query((row, _) -> row(row))
                .list();
    }

    /// Of all own clients, from that day on; without what somebody here left as it is.
    List<Met> met(InstitutionId own, LocalDate from) {
        return sql.sql("""
                select a.*, h.day, h.starts, h.minutes, h.gmina, p.appointment_id as at_partner,
                       p.institution_id as partner, p.person_id as partners_person, p.starts as partner_starts,
                       p.minutes as partner_minutes, p.gmina as partner_gmina
                  from adviser.appointment a
                  join adviser.appointment_hours h on h.appointment_id = a.id
                  join client.sight s on s.viewer_person = a.person_id and s.until is null
                  join adviser.appointment_hours p on p.person_id = s.holder_person and p.stands and p.day = h.day
                 where a.institution_id = :own and a.state = 'PLANNED' and h.day >= :from and not exists (
                       select 1 from client.alert_kept k
                        where k.institution_id = :own and k.ours = a.id and k.theirs = p.appointment_id)
                 order by h.day, h.starts, a.id, p.starts, p.appointment_id
                """)
                .param("own", own.value())
                .param("from", from)
                .query((row, number) -> new Met(Appointments.read(row, number), row(row)))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("at_partner", UUID.class),
                new InstitutionId(row.getObject("partner", UUID.class)),
                new PersonId(row.getObject("partners_person", UUID.class)),
                new Slot(
                        row.getObject("day", LocalDate.class),
                        row.getObject("partner_starts", LocalTime.class),
                        row.getInt("partner_minutes"),
                        row.getString("partner_gmina")));
    }
}
