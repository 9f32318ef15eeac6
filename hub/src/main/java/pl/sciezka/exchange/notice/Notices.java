package pl.sciezka.exchange.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;

/// Where notices are kept: those of the acting institution, and those that reached it.
@Repository
class Notices {

    static final String SELECT = """
            select n.id, n.common_client_id, n.institution_id, n.person_id, n.told_at, n.told_by, n.found_on_list,
                   n.corrects, n.correction_reason, n.removed_at, n.removed_by, n.removal_reason, l.id as later,
                   c.kind, c.day, c.reason, c.detail, c.words
              from exchange.notice n
              left join exchange.notice_content c on c.notice_id = n.id
              left join exchange.notice l on l.corrects = n.id and l.removed_at is null
            """;

    private final JdbcClient sql;

    Notices(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Notice> find(NoticeId id) {
        return sql.sql(SELECT + " where n.id = :id")
                .param("id", id.value())
                .query(Notices::notice)
                .optional();
    }

    /// Those about one own person, told by us and to us, the newest first.
    List<Notice> of(PersonId own) {
        return sql.sql(SELECT + """
                 where n.person_id = :person
                    or n.id in (select a.notice_id from exchange.arrival a where a.receiver_person = :person)
                 order by n.told_at desc, n.id
                """)
                .param("person", own.value())
                .query(Notices::notice)
                .list();
    }

    void add(Notice it, Content content) {
        sql.sql("""
                insert into exchange.notice (id, common_client_id, institution_id, person_id, told_at, told_by,
                                             found_on_list, corrects, correction_reason)
                values (:id, :client, :sender, :person, :at, :by, :found, :corrects, :correctionReason)
                """)
                .param("id", it.id().value())
                .param("client", it.client().value())
                .param("sender", it.sender().value())
                .param("person", it.person().value())
                .param("at", Timestamp.from(it.at()))
                .param("by", it.by() == null ? null : it.by().value(), Types.OTHER)
                .param("found", it.foundOnList())
                .param(
                        "corrects",
                        it.correction() == null ? null : it.correction().of().value(),
                        Types.OTHER)
                .param(
                        "correctionReason",
                        it.correction() == null ? null : it.correction().reason())
                .update();
        sql.sql("""
                insert into exchange.notice_content (notice_id, common_client_id, institution_id, person_id, data_group,
                                                     kind, day, reason, detail, words)
                values (:id, :client, :sender, :person, :group, :kind, :day, :reason, :detail, :words)
                """)
                .param("id", it.id().value())
                .param("client", it.client().value())
                .param("sender", it.sender().value())
                .param("person", it.person().value())
                .param("group", content.kind().group().name())
                .param("kind", content.kind().name())
                .param("day", content.day())
                .param(
                        "reason",
                        content.reason() == null ? null : content.reason().name())
                .param("detail", content.detail())
                .param("words", content.words())
                .update();
    }

    /// False when it was removed, or said otherwise, before.
    boolean remove(NoticeId id, Removal removal) {
        var done = sql.sql("""
                update exchange.notice n set removed_at = :at, removed_by = :by, removal_reason = :reason
                 where n.id = :id and n.removed_at is null
                   and not exists (select 1 from exchange.notice l where l.corrects = n.id and l.removed_at is null)
                """)
                        .param("id", id.value())
                        .param("at", Timestamp.from(removal.at()))
                        .param("by", removal.by().value())
                        .param("reason", removal.reason().name())
                        .update()
                == 1;
        if (done)
            sql.sql("update exchange.notice_content set hidden = true where notice_id = :id")
                    .param("id", id.value())
                    .update();
        return done;
    }

    /// Nobody else changes it until the transaction is over.
    void lock(NoticeId id) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:id, 0))")
                .param("id", "notice:" + id.value())
                .query((_, _) -> true)
                .single();
    }

    static Notice notice(ResultSet row, int number) throws SQLException {
        var by = row.getObject("told_by", UUID.class);
        var corrects = row.getObject("corrects", UUID.class);
        var later = row.getObject("later", UUID.class);
        var removed = row.getTimestamp("removed_at");
        return new Notice(
                new NoticeId(row.getObject("id", UUID.class)),
                new CommonClientId(row.getObject("common_client_id", UUID.class)),
                new InstitutionId(row.getObject("institution_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getTimestamp("told_at").toInstant(),
                by == null ? null : new StaffId(by),
                row.getBoolean("found_on_list"),
                content(row),
                corrects == null
                        ? null
                        : new Notice.Correction(new NoticeId(corrects), row.getString("correction_reason")),
                later == null ? null : new NoticeId(later),
                removed == null ? null : removal(row, removed.toInstant()));
    }

    private static Removal removal(ResultSet row, Instant at) throws SQLException {
        return new Removal(
                at,
                new StaffId(row.getObject("removed_by", UUID.class)),
                RemovalReason.valueOf(row.getString("removal_reason")));
    }

    private static @Nullable Content content(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        if (kind == null) return null;
        var reason = row.getString("reason");
        return new Content(
                NoticeKind.valueOf(kind),
                row.getObject("day", LocalDate.class),
                reason == null ? null : EndReason.valueOf(reason),
                row.getString("detail"),
                row.getString("words"));
    }
}
