package pl.sciezka.cooperation.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.partnership.PartnershipId;

/// Where meetings are kept. Row-level security leaves those on whose day the acting institution is a member.
@Repository
public class Meetings {

    private static final String SELECT = """
            select id, partnership_id, institution_id, convened_by, series_id, number, day, starts, ends, place, purpose,
                   sequence, called_off
              from cooperation.meeting
            """;

    private final JdbcClient sql;
    private final Clock clock;

    Meetings(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public Optional<Meeting> find(MeetingId id) {
        return sql.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query(Meetings::meeting)
                .optional();
    }

    /// From this day on, the nearest first.
    public List<Meeting> from(LocalDate day) {
        return sql.sql(SELECT + " where day >= :day order by day, starts, id limit 500")
                .param("day", day)
                .query(Meetings::meeting)
                .list();
    }

    /// Before this day, the latest first.
    public List<Meeting> before(LocalDate day, int most) {
        return sql.sql(SELECT + " where day < :day order by day desc, starts desc, id limit :most")
                .param("day", day)
                .param("most", most)
                .query(Meetings::meeting)
                .list();
    }

    public List<Meeting> ofSeries(UUID series) {
        return sql.sql(SELECT + " where series_id = :series order by number")
                .param("series", series)
                .query(Meetings::meeting)
                .list();
    }

    void add(UUID series, InstitutionId convener, Rhythm rhythm) {
        sql.sql(
                        "insert into cooperation.series (id, institution_id, rhythm, weeks) values (:id, :own, :rhythm, :weeks)")
                .param("id", series)
                .param("own", convener.value())
                .param("rhythm", rhythm instanceof Rhythm.Monthly ? "MONTHLY" : "WEEKS")
                .param("weeks", rhythm instanceof Rhythm.Weeks(int count) ? count : 1)
                .update();
    }

    Rhythm rhythm(UUID series) {
        return sql.sql("select rhythm, weeks from cooperation.series where id = :id")
                .param("id", series)
                .query((row, _) -> row.getString("rhythm").equals("MONTHLY")
                        ? new Rhythm.Monthly()
                        : new Rhythm.Weeks(row.getInt("weeks")))
                .single();
    }

    /// What the acting institution convened for days on which it is no member any more.
    List<Meeting> afterLeaving(InstitutionId own, LocalDate today) {
        return sql.sql(SELECT + """
                 where institution_id = :own and day >= :today and called_off is null and not exists (
                       select 1 from partnership.api_member b
                        where b.partnership_id = meeting.partnership_id and b.institution_id = :own
                          and b.since <= meeting.day and (b.until is null or b.until > meeting.day))
                 order by day, starts, id
                """)
                .param("own", own.value())
                .param("today", today)
                .query(Meetings::meeting)
                .list();
    }

    /// `everybody`: for all who are members on its day.
    void add(Meeting it, boolean everybody) {
        sql.sql("""
                insert into cooperation.meeting (id, partnership_id, institution_id, convened_by, series_id, number, day,
                                                 starts, ends, place, purpose, sequence, called_off, changed_at, everybody)
                values (:id, :partnership, :convener, :by, :series, :number, :day, :starts, :ends, :place, :purpose,
                        :sequence, null, :at, :everybody)
                """)
                .param("id", it.id().value())
                .param("partnership", it.partnership().value())
                .param("convener", it.convener().value())
                .param("by", it.convenedBy().value())
                .param("series", it.series() == null ? null : it.series().id())
                .param("number", it.series() == null ? 1 : it.series().number())
                .param("day", it.slot().day())
                .param("starts", it.slot().from())
                .param("ends", it.slot().to())
                .param("place", it.place())
                .param("purpose", it.purpose())
                .param("sequence", it.sequence())
                .param("everybody", everybody)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// False when somebody has changed it meanwhile.
    boolean change(Meeting it) {
        return sql.sql("""
                update cooperation.meeting
                   set day = :day, starts = :starts, ends = :ends, place = :place, sequence = :sequence,
                       called_off = :why, changed_at = :at
                 where id = :id and sequence = :sequence - 1
                """)
                        .param("id", it.id().value())
                        .param("day", it.slot().day())
                        .param("starts", it.slot().from())
                        .param("ends", it.slot().to())
                        .param("place", it.place())
                        .param("why", it.why())
                        .param("sequence", it.sequence())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Meeting meeting(ResultSet row, int number) throws SQLException {
        var series = row.getObject("series_id", UUID.class);
        var why = row.getString("called_off");
        return new Meeting(
                new MeetingId(row.getObject("id", UUID.class)),
                new PartnershipId(row.getObject("partnership_id", UUID.class)),
                new InstitutionId(row.getObject("institution_id", UUID.class)),
                new StaffId(row.getObject("convened_by", UUID.class)),
                series == null ? null : new Meeting.InSeries(series, row.getInt("number")),
                new Slot(
                        row.getObject("day", LocalDate.class),
                        row.getObject("starts", LocalTime.class),
                        row.getObject("ends", LocalTime.class)),
                row.getString("place"),
                row.getString("purpose"),
                why == null ? new Meeting.State.Standing() : new Meeting.State.CalledOff(why),
                row.getInt("sequence"));
    }
}
