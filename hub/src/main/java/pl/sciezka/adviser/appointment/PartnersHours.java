package pl.sciezka.adviser.appointment;

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

    record Row(InstitutionId holder, PersonId record, Slot slot) {}

    private final JdbcClient sql;

    PartnersHours(JdbcClient sql) {
        this.sql = sql;
    }

    List<Row> from(PersonId own, LocalDate day) {
        return sql.sql("""
                select h.institution_id, h.person_id, h.day, h.starts, h.minutes, h.gmina
                  from client.sight s
                  join adviser.appointment_hours h on h.person_id = s.holder_person and h.stands
                 where s.viewer_person = :own and s.until is null and h.day >= :day
                 order by h.day, h.starts, h.appointment_id
                """)
                .param("own", own.value())
                .param("day", day)
                .query((row, _) -> new Row(
                        new InstitutionId(row.getObject("institution_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new Slot(
                                row.getObject("day", LocalDate.class),
                                row.getObject("starts", LocalTime.class),
                                row.getInt("minutes"),
                                row.getString("gmina"))))
                .list();
    }
}
