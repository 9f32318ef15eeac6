package pl.sciezka.cooperation.minutes;

import static pl.sciezka.shell.ExportedTables.Field.institution;
import static pl.sciezka.shell.ExportedTables.Field.moment;
import static pl.sciezka.shell.ExportedTables.Field.staff;
import static pl.sciezka.shell.ExportedTables.Field.text;
import static pl.sciezka.shell.ExportedTables.Field.word;

import java.util.List;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ExportedTables;

/// Meetings of the time in which the own institution was a member, for a full export: invitations, minutes, who was
/// there, what was decided and what came of it.
@Repository
class ExportedMeetings implements ExportedTables {

    private static final Table MEETINGS = Table.of(
            "spotkania",
            """
            select m.id as meeting, p.name as partnership, m.institution_id as convener, m.day, m.starts, m.ends,
                   m.place, m.purpose as text, m.called_off, c.closed_at as minutes_closed_at
              from cooperation.meeting m
              join partnership.partnership p on p.id = m.partnership_id
              left join cooperation.minutes c on c.meeting_id = m.id
             order by m.day, m.starts, m.id
            """,
            text("meeting"),
            text("partnership"),
            institution("convener"),
            text("day"),
            text("starts"),
            text("ends"),
            text("place"),
            text("text"),
            text("called-off"),
            moment("minutes-closed-at"));

    private static final Table INVITATIONS = Table.of(
            "zaproszenia",
            """
            select i.meeting_id as meeting, i.day, i.institution_id as institution, i.answer, n.answered_by,
                   n.answered_at
              from cooperation.invited i
              left join cooperation.invitation n
                on n.meeting_id = i.meeting_id and n.institution_id = i.institution_id
             order by i.day, i.meeting_id, i.institution_id
            """,
            text("meeting"),
            text("day"),
            institution("institution"),
            word("answer", "Answer"),
            staff("answered-by"),
            moment("answered-at"));

    private static final Table MINUTES = Table.of(
            "protokoly",
            """
            select m.id as meeting, m.day, p.position as number, p.title, n.version, n.text, n.reason,
                   n.written_by, n.written_at
              from cooperation.point p
              join cooperation.meeting m on m.id = p.meeting_id
              left join cooperation.note n on n.point_id = p.id
             order by m.day, m.id, p.position, n.version
            """,
            text("meeting"),
            text("day"),
            text("number"),
            text("title"),
            text("version"),
            text("text"),
            text("reason"),
            staff("written-by"),
            moment("written-at"));

    private static final Table PRESENT = Table.of(
            "obecnosc",
            """
            select m.id as meeting, m.day, a.institution_id as institution, a.staff_id as staff, a.function
              from cooperation.attendance a join cooperation.meeting m on m.id = a.meeting_id
             order by m.day, m.id, a.institution_id, a.id
            """,
            text("meeting"),
            text("day"),
            institution("institution"),
            staff("staff"),
            text("function"));

    private static final Table DECISIONS = Table.of(
            "ustalenia",
            """
            select d.id as decision, m.id as meeting, m.day, d.number, d.text, d.owner as institution,
                   d.staff_id as staff, t.number as step, t.kind as state, t.words, t.due,
                   t.institution_id as written_in, t.by_staff as written_by, t.at as written_at
              from cooperation.decision d
              join cooperation.meeting m on m.id = d.meeting_id
              join cooperation.decision_turn t on t.decision_id = d.id
             order by m.day, m.id, d.number, t.number
            """,
            text("decision"),
            text("meeting"),
            text("day"),
            text("number"),
            text("text"),
            institution("institution"),
            staff("staff"),
            text("step"),
            word("state", "Kind"),
            text("words"),
            text("due"),
            institution("written-in"),
            staff("written-by"),
            moment("written-at"));

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Purpose purpose() {
        return Purpose.ADMINISTRATION;
    }

    @Override
    public List<Table> tables() {
        return List.of(MEETINGS, INVITATIONS, MINUTES, PRESENT, DECISIONS);
    }
}
