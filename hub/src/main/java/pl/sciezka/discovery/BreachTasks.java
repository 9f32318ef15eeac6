package pl.sciezka.discovery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.client.LeaveReason;
import pl.sciezka.discovery.BreachTask.Judgement;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.storage.Moment;

/// Where possible breaches and the officer's judgements are kept.
@Repository
class BreachTasks {

    private static final String SELECT = """
            select u.id, u.person_id, u.partner, u.undone_at, u.by_us, u.reason, u.wrong_person, u.noticed_at,
                   t.due_at, t.breach, t.description, t.judged_on, t.closed_by
              from discovery.breach_task t join discovery.undone u on u.id = t.undone_id
            """;

    private final JdbcClient sql;

    BreachTasks(JdbcClient sql) {
        this.sql = sql;
    }

    void add(UUID link, InstitutionId own, Instant dueAt) {
        sql.sql("insert into discovery.breach_task (undone_id, institution_id, due_at) values (:link, :own, :due)")
                .param("link", link)
                .param("own", own.value())
                .param("due", Timestamp.from(dueAt))
                .update();
    }

    /// Those that wait first, the most pressing on top; then the judged ones, the newest first.
    List<BreachTask> newest(int limit) {
        return sql.sql(SELECT + """
                 order by t.closed_at is not null, case when t.closed_at is null then t.due_at end, t.closed_at desc, u.id
                 limit :limit
                """)
                .param("limit", limit)
                .query((row, _) -> task(row))
                .list();
    }

    List<BreachTask> waiting() {
        return sql.sql(SELECT + " where t.closed_at is null order by t.due_at, u.id")
                .query((row, _) -> task(row))
                .list();
    }

    Optional<BreachTask> find(UUID link) {
        return sql.sql(SELECT + " where u.id = :link")
                .param("link", link)
                .query((row, _) -> task(row))
                .optional();
    }

    /// False when it has been judged before.
    boolean judge(UUID link, Judgement it, Instant now) {
        return sql.sql("""
                update discovery.breach_task
                   set breach = :breach, description = :description, judged_on = :on, closed_by = :by, closed_at = :now
                 where undone_id = :link and closed_at is null
                """)
                        .param("breach", it.breach())
                        .param("description", it.description())
                        .param("on", it.on())
                        .param("by", it.by().value())
                        .param("now", Timestamp.from(now))
                        .param("link", link)
                        .update()
                == 1;
    }

    private static BreachTask task(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        return new BreachTask(
                new UndoneLink(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new InstitutionId(row.getObject("partner", UUID.class)),
                        row.getTimestamp("undone_at").toInstant(),
                        row.getBoolean("by_us"),
                        reason == null ? null : LeaveReason.valueOf(reason),
                        row.getBoolean("wrong_person"),
                        Moment.in(row, "noticed_at")),
                row.getTimestamp("due_at").toInstant(),
                judgement(row));
    }

    private static @Nullable Judgement judgement(ResultSet row) throws SQLException {
        if (row.getObject("breach") == null) return null;
        return new Judgement(
                row.getBoolean("breach"),
                row.getString("description"),
                row.getObject("judged_on", LocalDate.class),
                new StaffId(row.getObject("closed_by", UUID.class)));
    }
}
