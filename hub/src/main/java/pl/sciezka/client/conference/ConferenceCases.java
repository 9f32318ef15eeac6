package pl.sciezka.client.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.cooperation.CaseMeetings;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;

/// Where it is kept which case stands on which agenda, and who opened it. Row-level security leaves those of clients
/// whom the acting institution has in common with the one that put them there.
@Repository
class ConferenceCases {

    private static final String SELECT = """
            select c.id, c.meeting_id, c.number, c.common_client_id, c.institution_id,
                   (select max(o.opened_on) from client.conference_opening o
                     where o.case_id = c.id and o.institution_id = (select acting.institution())) as opened_on,
                   (select acting.day()) as today
              from client.conference_case c
            """;

    private final JdbcClient sql;
    private final Clock clock;

    ConferenceCases(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<ConferenceCase> find(MeetingId meeting, CaseId id) {
        return sql.sql(SELECT + " where c.id = :id and c.meeting_id = :meeting")
                .param("id", id.value())
                .param("meeting", meeting.value())
                .query(ConferenceCases::read)
                .optional();
    }

    List<ConferenceCase> of(MeetingId meeting) {
        return sql.sql(SELECT + " where c.meeting_id = :meeting order by c.number")
                .param("meeting", meeting.value())
                .query(ConferenceCases::read)
                .list();
    }

    List<ConferenceCase> of(CommonClientId client) {
        return sql.sql(SELECT + " where c.common_client_id = :client order by c.added_at desc, c.id")
                .param("client", client.value())
                .query(ConferenceCases::read)
                .list();
    }

    /// The first client whom the acting institution has in common with all of these.
    Optional<CommonClientId> firstWith(InstitutionId own, Set<InstitutionId> others) {
        return sql.sql("""
                select c.id
                  from client.common_client c
                  join client.sight s on s.common_client_id = c.id and s.until is null
                 where s.viewer_institution = :own and s.holder_institution in (:others)
                 group by c.id, c.born_at
                having count(distinct s.holder_institution) = :howMany
                 order by c.born_at, c.id limit 1
                """)
                .param("own", own.value())
                .param("others", others.stream().map(InstitutionId::value).toList())
                .param("howMany", others.size())
                .query(UUID.class)
                .optional()
                .map(CommonClientId::new);
    }

    /// Whoever puts the same client on the same agenda meanwhile waits until this transaction has ended.
    boolean stands(CommonClientId client, MeetingId meeting) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:case, 0))")
                .param("case", meeting.value() + " " + client.value())
                .query(row -> {});
        return of(client).stream().anyMatch(it -> it.meeting().equals(meeting));
    }

    void add(MeetingId meeting, CaseMeetings.Added point, CommonClientId client, Acting.Staff by) {
        sql.sql("""
                insert into client.conference_case (id, meeting_id, number, common_client_id, institution_id, added_by,
                                                    added_at)
                values (:id, :meeting, :number, :client, :own, :by, :at)
                """)
                .param("id", point.point())
                .param("meeting", meeting.value())
                .param("number", point.number())
                .param("client", client.value())
                .param("own", by.institution().value())
                .param("by", by.staff().value())
                .param("at", now())
                .update();
    }

    /// True for the first time of the acting institution on this day. Of several that come at once the database knows
    /// which.
    boolean open(ConferenceCase it, Acting.Staff by) {
        return sql.sql("""
                insert into client.conference_opening (case_id, institution_id, opened_by, opened_at, opened_on)
                values (:case, :own, :by, :at, (select acting.day())) on conflict do nothing
                """)
                        .param("case", it.id().value())
                        .param("own", by.institution().value())
                        .param("by", by.staff().value())
                        .param("at", now())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static ConferenceCase read(ResultSet row, int number) throws SQLException {
        var opened = row.getObject("opened_on", LocalDate.class);
        return new ConferenceCase(
                new CaseId(row.getObject("id", UUID.class)),
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                row.getInt("number"),
                new CommonClientId(row.getObject("common_client_id", UUID.class)),
                new InstitutionId(row.getObject("institution_id", UUID.class)),
                opened,
                opened != null && opened.equals(row.getObject("today", LocalDate.class)));
    }
}
