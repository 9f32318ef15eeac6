package pl.sciezka.adviser.appointment;

import static pl.sciezka.shell.ExportedTables.Field.moment;
import static pl.sciezka.shell.ExportedTables.Field.staff;
import static pl.sciezka.shell.ExportedTables.Field.text;
import static pl.sciezka.shell.ExportedTables.Field.word;

import java.util.List;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ExportedTables;

/// Appointments with own clients and e-mails about them, for a full export.
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

    private static final Table EMAILS = Table.of(
            "e-maile-o-wizytach",
            """
            select person_id as journal_person, institution_id as journal_holder, id as delivery,
                   appointment_id as appointment, word as email_word, at, by as staff, failed_at, told_at, told_by
              from adviser.appointment_email
             where institution_id = :own
             order by at, id
            """,
            text("delivery"),
            text("appointment"),
            word("email-word", "Word"),
            moment("at"),
            staff("staff"),
            moment("failed-at"),
            moment("told-at"),
            staff("told-by"));

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
        return List.of(APPOINTMENTS, EMAILS);
    }
}
