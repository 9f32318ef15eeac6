package pl.sciezka.cooperation.minutes;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.cooperation.CaseMeetings;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// Where the points of an agenda and what was said about them are kept.
@Repository
class Points {

    private final JdbcClient sql;
    private final Clock clock;

    Points(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<Point> of(MeetingId meeting) {
        var points = new LinkedHashMap<UUID, Point>();
        sql.sql("""
                select id, position, title, case_number, institution_id from cooperation.point
                 where meeting_id = :meeting order by position
                """)
                .param("meeting", meeting.value())
                .query((row, _) -> new Point(
                        new PointId(row.getObject("id", UUID.class)),
                        row.getInt("position"),
                        row.getString("title"),
                        row.getObject("case_number", Integer.class),
                        new InstitutionId(row.getObject("institution_id", UUID.class)),
                        new ArrayList<>()))
                .list()
                .forEach(it -> points.put(it.id().value(), it));
        sql.sql("""
                select n.point_id, n.version, n.text, n.reason, n.written_by, n.written_at
                  from cooperation.note n join cooperation.point p on p.id = n.point_id
                 where p.meeting_id = :meeting order by n.version
                """).param("meeting", meeting.value()).query(row -> {
            var point = points.get(row.getObject("point_id", UUID.class));
            if (point != null)
                point.notes()
                        .add(new Note(
                                row.getInt("version"),
                                row.getString("text"),
                                row.getString("reason"),
                                new StaffId(row.getObject("written_by", UUID.class)),
                                row.getObject("written_at", OffsetDateTime.class)
                                        .toInstant()));
        });
        return List.copyOf(points.values());
    }

    /// Two who add at once stand one after the other.
    PointId add(MeetingId meeting, String title, Acting.Staff by) {
        waitInLine(meeting);
        return add(meeting, title, null, by);
    }

    /// The case of a client: `title` makes the title of its number, the next one of this meeting.
    CaseMeetings.Added addCase(MeetingId meeting, IntFunction<String> title, Acting.Staff by) {
        waitInLine(meeting);
        int number = sql.sql("""
                select coalesce(max(case_number), 0) + 1 from cooperation.point where meeting_id = :meeting
                """)
                .param("meeting", meeting.value())
                .query(Integer.class)
                .single();
        return new CaseMeetings.Added(
                add(meeting, title.apply(number), number, by).value(), number);
    }

    private void waitInLine(MeetingId meeting) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:meeting, 0))")
                .param("meeting", meeting.value().toString())
                .query(row -> {});
    }

    private PointId add(MeetingId meeting, String title, @Nullable Integer caseNumber, Acting.Staff by) {
        var id = PointId.next();
        sql.sql("""
                insert into cooperation.point (id, meeting_id, position, title, case_number, institution_id, added_by,
                                               added_at)
                select :id, :meeting, coalesce(max(position), 0) + 1, :title, cast(:number as integer), :own, :by, :at
                  from cooperation.point where meeting_id = :meeting
                """)
                .param("id", id.value())
                .param("meeting", meeting.value())
                .param("title", title)
                .param("number", caseNumber)
                .param("own", by.institution().value())
                .param("by", by.staff().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    void remove(PointId id) {
        sql.sql("delete from cooperation.point where id = :id")
                .param("id", id.value())
                .update();
    }

    /// Writes the version after the one that the writer had before its eyes. False when somebody else has written it.
    boolean write(PointId point, int version, String text, @Nullable String reason, Acting.Staff by) {
        return sql.sql("""
                insert into cooperation.note (point_id, version, text, reason, institution_id, written_by, written_at)
                values (:point, :version, :text, :reason, :own, :by, :at)
                on conflict do nothing
                """)
                        .param("point", point.value())
                        .param("version", version)
                        .param("text", text)
                        .param("reason", reason)
                        .param("own", by.institution().value())
                        .param("by", by.staff().value())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
