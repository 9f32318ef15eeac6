package pl.sciezka.cooperation.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.partnership.PartnershipId;

/// Where decisions and what happened to them are kept. Seen by those who see the meeting.
@Repository
public class Decisions {

    private static final String SELECT = """
            select d.id, d.meeting_id, m.day, m.institution_id as convener, d.number, d.text, d.owner, d.staff_id,
                   t.number as turn, t.kind, t.words, t.due, t.institution_id, t.by_staff, t.at
              from cooperation.decision d
              join cooperation.meeting m on m.id = d.meeting_id
              join lateral (select * from cooperation.decision_turn x
                             where x.decision_id = d.id order by x.number desc limit 1) t on true
            """;
    private static final String OPEN = " t.kind in ('MADE', 'POSTPONED')";

    private final JdbcClient sql;

    Decisions(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Decision> find(DecisionId id) {
        return sql.sql(SELECT + " where d.id = :id")
                .param("id", id.value())
                .query(Decisions::decision)
                .optional();
    }

    public List<Decision> of(MeetingId meeting) {
        return sql.sql(SELECT + " where d.meeting_id = :meeting order by d.number")
                .param("meeting", meeting.value())
                .query(Decisions::decision)
                .list();
    }

    /// Open ones of earlier meetings of a partnership that are due by a day.
    public List<Decision> dueBy(PartnershipId partnership, LocalDate meetingDay) {
        return sql.sql(SELECT + " where m.partnership_id = :partnership and m.day < :day and t.due <= :day and" + OPEN
                        + " order by t.due, d.id")
                .param("partnership", partnership.value())
                .param("day", meetingDay)
                .query(Decisions::decision)
                .list();
    }

    /// All open ones that the acting institution sees, the most pressing first.
    List<Decision> open() {
        return sql.sql(SELECT + " where" + OPEN + " order by t.due, d.id limit 500")
                .query(Decisions::decision)
                .list();
    }

    /// The latest that are over.
    List<Decision> over(int most) {
        return sql.sql(SELECT + " where not" + OPEN + " order by t.at desc, d.id limit :most")
                .param("most", most)
                .query(Decisions::decision)
                .list();
    }

    List<Turn> turns(DecisionId id) {
        return sql.sql("""
                select number as turn, kind, words, due, institution_id, by_staff, at
                  from cooperation.decision_turn where decision_id = :id order by number
                """).param("id", id.value()).query((row, _) -> turn(row)).list();
    }

    /// `staff`: who of the owner does it; null when that is up to the owner. Two that are written at once stand one
    /// after the other.
    public void add(
            MeetingId meeting, DecisionId id, String text, InstitutionId owner, @Nullable StaffId staff, Turn made) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:meeting, 0))")
                .param("meeting", meeting.value().toString())
                .query(row -> {});
        sql.sql("""
                insert into cooperation.decision (id, meeting_id, number, text, owner, staff_id)
                select :id, :meeting, coalesce(max(number), 0) + 1, :text, :owner, cast(:staff as uuid)
                  from cooperation.decision where meeting_id = :meeting
                """)
                .param("id", id.value())
                .param("meeting", meeting.value())
                .param("text", text)
                .param("owner", owner.value())
                .param("staff", staff == null ? null : staff.value())
                .update();
        add(id, made);
    }

    /// False when something else happened to it meanwhile.
    public boolean add(DecisionId id, Turn it) {
        return sql.sql("""
                insert into cooperation.decision_turn (decision_id, number, kind, words, due, institution_id, by_staff, at)
                values (:id, :number, :kind, :words, :due, :institution, :by, :at)
                on conflict do nothing
                """)
                        .param("id", id.value())
                        .param("number", it.number())
                        .param("kind", it.kind().name())
                        .param("words", it.words())
                        .param("due", it.due())
                        .param("institution", it.institution().value())
                        .param("by", it.by().value())
                        .param("at", it.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        var staff = row.getObject("staff_id", UUID.class);
        return new Decision(
                new DecisionId(row.getObject("id", UUID.class)),
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                row.getObject("day", LocalDate.class),
                new InstitutionId(row.getObject("convener", UUID.class)),
                row.getInt("number"),
                row.getString("text"),
                new InstitutionId(row.getObject("owner", UUID.class)),
                staff == null ? null : new StaffId(staff),
                turn(row));
    }

    private static Turn turn(ResultSet row) throws SQLException {
        return new Turn(
                row.getInt("turn"),
                Turn.Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getObject("due", LocalDate.class),
                new InstitutionId(row.getObject("institution_id", UUID.class)),
                new StaffId(row.getObject("by_staff", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
