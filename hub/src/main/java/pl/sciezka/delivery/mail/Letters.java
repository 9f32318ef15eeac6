package pl.sciezka.delivery.mail;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.delivery.Pauses;
import pl.sciezka.kernel.InstitutionId;

/// What became of each e-mail of an institution.
@Repository
class Letters {

    private static final int AT_ONCE = 200;

    /// How long an e-mail waits for a server to be named: as long as one is tried. A custom of this program.
    private static final Duration FOR_SERVER = Duration.ofDays(2);

    private final JdbcClient sql;

    Letters(JdbcClient sql) {
        this.sql = sql;
    }

    /// What has been numbered since the last time begins to wait: until the morning for whoever wants one a day.
    void takeUp(InstitutionId own, Instant now, Instant morning) {
        sql.sql("""
                insert into delivery.letter (item_id, institution_id, number, state, next_at)
                select i.id, i.institution_id, i.number, 'WAITING',
                       case when m.rhythm = 'DAILY' then cast(:morning as timestamptz) else :now end
                  from delivery.item i
                  left join delivery.mailbox m on i.recipient_kind = 'STAFF' and m.staff_id = i.recipient_id
                 where i.institution_id = :own and i.channel = 'MAIL'
                   and i.number > (select coalesce(max(l.number), 0) from delivery.letter l where l.institution_id = :own)
                """)
                .param("own", own.value())
                .param("now", Timestamp.from(now))
                .param("morning", Timestamp.from(morning))
                .update();
    }

    /// Of those whose time has come the least tried, and of these the oldest: nobody stands before others for ever.
    List<Letter> due(InstitutionId own, Instant now) {
        return sql.sql("""
                select i.id, i.recipient_kind, i.recipient_id, i.kind, i.path, i.at, l.attempts, l.problem
                  from delivery.letter l join delivery.item i on i.id = l.item_id
                 where l.institution_id = :own and l.state = 'WAITING' and l.next_at <= :now
                 order by l.attempts, l.number limit :most
                """)
                .param("own", own.value())
                .param("now", Timestamp.from(now))
                .param("most", AT_ONCE)
                .query(Letter.class)
                .list();
    }

    Optional<Instant> next(InstitutionId own) {
        return sql.sql("""
                select min(next_at) as at from delivery.letter where institution_id = :own and state = 'WAITING'
                """)
                .param("own", own.value())
                .query((row, _) -> Optional.ofNullable(row.getTimestamp("at")).map(Timestamp::toInstant))
                .single();
    }

    void settle(Collection<UUID> ids, Letter.State state, @Nullable String problem, Instant now) {
        sql.sql("""
                update delivery.letter set state = :state, problem = :problem, settled_at = :now, attempts = attempts + 1
                 where item_id = any (:ids) and state = 'WAITING'
                """)
                .param("state", state.name())
                .param("problem", problem)
                .param("now", Timestamp.from(now))
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    /// Tried once more and in vain, and what nobody knows of an earlier try stays known; empty when that was the last
    /// time.
    Optional<Instant> postpone(Letter it, String problem, Instant now) {
        var next = Pauses.after(it.attempts() + 1, now);
        next.ifPresent(at -> sql.sql("""
                update delivery.letter set attempts = attempts + 1, next_at = :at,
                       problem = case when problem = 'UNKNOWN' then problem else :problem end
                 where item_id = :id and state = 'WAITING'
                """)
                .param("problem", problem)
                .param("at", Timestamp.from(at))
                .param("id", it.id())
                .update());
        return next;
    }

    /// Everything that is due has been tried in vain at once: nobody can reach the server. Gives those that were tried
    /// too often.
    List<UUID> postponeAll(InstitutionId own, String problem, Instant now) {
        for (int attempts : attempts(own, now))
            Pauses.after(attempts + 1, now)
                    .ifPresent(at -> sql.sql("""
                    update delivery.letter set attempts = attempts + 1, next_at = :at,
                           problem = case when problem = 'UNKNOWN' then problem else :problem end
                     where institution_id = :own and state = 'WAITING' and next_at <= :now and attempts = :attempts
                    """)
                            .param("problem", problem)
                            .param("at", Timestamp.from(at))
                            .param("own", own.value())
                            .param("now", Timestamp.from(now))
                            .param("attempts", attempts)
                            .update());
        return sql.sql("""
                update delivery.letter set state = 'GIVEN_UP', problem = :problem, settled_at = :now,
                       attempts = attempts + 1
                 where institution_id = :own and state = 'WAITING' and next_at <= :now
                 returning item_id
                """)
                .param("problem", problem)
                .param("own", own.value())
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .list();
    }

    /// What is due comes later; it has not been tried.
    void pause(InstitutionId own, Instant at, Instant now) {
        sql.sql("""
                update delivery.letter set next_at = :at
                 where institution_id = :own and state = 'WAITING' and next_at <= :now
                """)
                .param("at", Timestamp.from(at))
                .param("own", own.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /// What becomes due while no server is named waits for one, and has not been tried; what has waited already stays
    /// due.
    void waitForServer(InstitutionId own, Instant now) {
        sql.sql("""
                update delivery.letter set next_at = :until, problem = 'NOT_NAMED'
                 where institution_id = :own and state = 'WAITING' and next_at <= :now
                   and problem is distinct from 'NOT_NAMED'
                """)
                .param("until", Timestamp.from(now.plus(FOR_SERVER)))
                .param("own", own.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /// Another server, another beginning: what waited for the one before is due. What waits for the morning is not.
    void serverNamed(InstitutionId own, Instant now) {
        sql.sql("""
                update delivery.letter
                   set next_at = :now, attempts = 0, problem = case when problem = 'UNKNOWN' then problem end
                 where institution_id = :own and state = 'WAITING' and problem is not null
                """).param("now", Timestamp.from(now)).param("own", own.value()).update();
    }

    /// Highest first: whoever has just been postponed is not met again.
    private List<Integer> attempts(InstitutionId own, Instant now) {
        return sql.sql("""
                select distinct attempts from delivery.letter
                 where institution_id = :own and state = 'WAITING' and next_at <= :now order by attempts desc
                """)
                .param("own", own.value())
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .list();
    }
}
