package pl.sciezka.cooperation.meeting;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;

/// Where invitations and their answers are kept. A meeting for everybody invites those who are members on its day: who
/// joins later is invited too, and an invitation ends with the membership.
@Repository
public class Invitations {

    private final JdbcClient sql;
    private final Clock clock;

    Invitations(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private static final String SELECT = """
            select n.meeting_id, n.institution_id, n.answer, n.who, n.asked_at, n.changed_at, n.since
              from cooperation.invited n
            """;

    /// By the institution's name.
    public List<Invitation> of(MeetingId meeting) {
        return sql.sql(SELECT + """
                 join institution.institution i on i.id = n.institution_id
                 where n.meeting_id = :meeting order by i.short_name collate "pl-x-icu"
                """)
                .param("meeting", meeting.value())
                .query(Invitations::invitation)
                .list();
    }

    /// Those of one institution to meetings from this day on.
    public List<Invitation> to(InstitutionId institution, LocalDate day) {
        return sql.sql(SELECT + """
                 where n.institution_id = :own and n.day >= :day
                """)
                .param("own", institution.value())
                .param("day", day)
                .query(Invitations::invitation)
                .list();
    }

    void invite(MeetingId meeting, Collection<InstitutionId> institutions) {
        for (var institution : institutions)
            sql.sql("""
                    insert into cooperation.invitation (meeting_id, institution_id, asked_at)
                    values (:meeting, :institution, :at)
                    """)
                    .param("meeting", meeting.value())
                    .param("institution", institution.value())
                    .param("at", now())
                    .update();
    }

    /// Whoever joined after the meeting was convened has no row before the first answer; of two first answers that come
    /// at once the later one holds.
    void answer(MeetingId meeting, InstitutionId institution, Invitation.Answer answer, List<StaffId> who, StaffId by) {
        var changed = answer("""
                update cooperation.invitation
                   set answer = :answer, who = cast(:who as uuid[]), answered_by = :by, answered_at = :at
                 where meeting_id = :meeting and institution_id = :institution
                """, meeting, institution, answer, who, by);
        if (changed == 0) answer("""
                insert into cooperation.invitation (meeting_id, institution_id, answer, who, answered_by, answered_at, asked_at)
                values (:meeting, :institution, :answer, cast(:who as uuid[]), :by, :at, :at)
                on conflict (meeting_id, institution_id) do update
                   set answer = excluded.answer, who = excluded.who, answered_by = excluded.answered_by,
                       answered_at = excluded.answered_at
                """, meeting, institution, answer, who, by);
    }

    private int answer(
            String statement,
            MeetingId meeting,
            InstitutionId institution,
            Invitation.Answer answer,
            List<StaffId> who,
            StaffId by) {
        return sql.sql(statement)
                .param("answer", answer.name())
                .param("who", array(who))
                .param("by", by.value())
                .param("at", now())
                .param("meeting", meeting.value())
                .param("institution", institution.value())
                .update();
    }

    /// What was answered is no answer to another day. The convener comes anyway.
    void askAgain(MeetingId meeting, InstitutionId convener) {
        sql.sql("""
                update cooperation.invitation set answer = null, who = '{}', asked_at = :at
                 where meeting_id = :meeting and institution_id <> :convener
                """)
                .param("at", now())
                .param("meeting", meeting.value())
                .param("convener", convener.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String array(List<StaffId> who) {
        return "{"
                + String.join(",", who.stream().map(it -> it.value().toString()).toList()) + "}";
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        var answer = row.getString("answer");
        return new Invitation(
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                new InstitutionId(row.getObject("institution_id", UUID.class)),
                answer == null ? null : Invitation.Answer.valueOf(answer),
                staff(row.getArray("who")),
                asked(row));
    }

    /// Since it was convened, or since the institution joined.
    private static Instant asked(ResultSet row) throws SQLException {
        var asked = row.getObject("asked_at", OffsetDateTime.class);
        if (asked != null) return asked.toInstant();
        var joined = Warsaw.startOf(row.getObject("since", LocalDate.class));
        var changed = row.getObject("changed_at", OffsetDateTime.class).toInstant();
        return joined.isAfter(changed) ? joined : changed;
    }

    private static List<StaffId> staff(@Nullable Array who) throws SQLException {
        return who == null
                ? List.of()
                : Stream.of((UUID[]) who.getArray()).map(StaffId::new).toList();
    }
}
