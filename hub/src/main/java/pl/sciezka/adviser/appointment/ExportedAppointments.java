package pl.sciezka.adviser.appointment;

import static pl.sciezka.shell.ExportedTables.Field.moment;
import static pl.sciezka.shell.ExportedTables.Field.staff;
import static pl.sciezka.shell.ExportedTables.Field.text;
import static pl.sciezka.shell.ExportedTables.Field.word;

import java.util.List;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ExportedTables;

/// Appointments with own clients, for a full export.
@Repository
class ExportedAppointments implements ExportedTables {

    private static final Table APPOINTMENTS = Table.of(
            "terminy-wizyt",
            """
            select a.person_id as journal_person, a.institution_id as journal_holder, a.id as appointment,
                   a.person_id as person, h.day, to_char(h.starts, 'HH24:MI') as starts, h.minutes, a.place, h.gmina,
                   a.about as appointment_about, a.tone as letter_tone, a.state, a.why, a.instead_of, a.contact_id,
                   a.written_at as at, a.written_by as staff
              from adviser.appointment a join adviser.appointment_hours h on h.appointment_id = a.id
             where a.institution_id = :own
             order by h.day, h.starts, a.id
            """,
            text("appointment"),
            text("person"),
            text("day"),
            text("starts"),
            text("minutes"),
            text("place"),
            text("gmina"),
            word("appointment-about", "About"),
            word("letter-tone", "Tone"),
            word("state", "appointment.state"),
            text("why"),
            text("instead-of"),
            text("contact-id"),
            moment("at"),
            staff("staff"));

    @Override
    public int order() {
        return 57;
    }

    @Override
    public Purpose purpose() {
        return Purpose.OWN_TASKS;
    }

    @Override
    public List<Table> tables() {
        return List.of(APPOINTMENTS);
    }
}
