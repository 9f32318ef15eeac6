package pl.sciezka.cooperation.minutes;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// Where it is kept who was there, and when the minutes were closed.
@Repository
class Attendances {

    /// When minutes were closed, and by whom.
    record Closing(StaffId by, Instant at) {}

    private final JdbcClient sql;
    private final Clock clock;

    Attendances(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<Present> of(MeetingId meeting) {
        return sql.sql("""
                select a.id, a.institution_id, a.staff_id, a.function
                  from cooperation.attendance a join institution.institution i on i.id = a.institution_id
                 where a.meeting_id = :meeting order by i.short_name collate "pl-x-icu", a.noted_at, a.id
                """)
                .param("meeting", meeting.value())
                .query((row, _) -> {
                    var staff = row.getObject("staff_id", UUID.class);
                    return new Present(
                            row.getObject("id", UUID.class),
                            new InstitutionId(row.getObject("institution_id", UUID.class)),
                            staff == null ? null : new StaffId(staff),
                            row.getString("function"));
                })
                .list();
    }

    /// Nobody is there twice.
    void add(
            MeetingId meeting,
            InstitutionId institution,
            @Nullable StaffId staff,
            @Nullable String function,
            StaffId by) {
        sql.sql("""
                insert into cooperation.attendance (id, meeting_id, institution_id, staff_id, function, noted_by, noted_at)
                values (:id, :meeting, :institution, cast(:staff as uuid), :function, :by, :at)
                on conflict do nothing
                """)
                .param("id", UUID.randomUUID())
                .param("meeting", meeting.value())
                .param("institution", institution.value())
                .param("staff", staff == null ? null : staff.value())
                .param("function", function)
                .param("by", by.value())
                .param("at", now())
                .update();
    }

    void remove(MeetingId meeting, UUID id) {
        sql.sql("delete from cooperation.attendance where id = :id and meeting_id = :meeting")
                .param("id", id)
                .param("meeting", meeting.value())
                .update();
    }

    Optional<Closing> closing(MeetingId meeting) {
        return sql.sql("select closed_by, closed_at from cooperation.minutes where meeting_id = :meeting")
                .param("meeting", meeting.value())
                .query((row, _) -> new Closing(
                        new StaffId(row.getObject("closed_by", UUID.class)),
                        row.getObject("closed_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void close(MeetingId meeting, Acting.Staff by) {
        sql.sql("""
                insert into cooperation.minutes (meeting_id, institution_id, closed_by, closed_at)
                values (:meeting, :own, :by, :at)
                on conflict do nothing
                """)
                .param("meeting", meeting.value())
                .param("own", by.institution().value())
                .param("by", by.staff().value())
                .param("at", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
