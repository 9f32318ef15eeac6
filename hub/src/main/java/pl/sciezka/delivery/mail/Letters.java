package pl.sciezka.delivery.mail;

import java.sql.Timestamp;
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

    /// The oldest of those whose time has come.
    List<Letter> due(InstitutionId own, Instant now) {
        return sql.sql("""
                select i.id, i.recipient_kind, i.recipient_id, i.kind, i.path, i.at, l.attempts
                  from delivery.letter l join delivery.item i on i.id = l.item_id
                 where l.institution_id = :own and l.state = 'WAITING' and l.next_at <= :now
                 order by l.number limit :most
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

    /// Tried once more and in vain; empty when that was the last time.
    Optional<Instant> postpone(Letter it, String problem, Instant now) {
        var next = Pauses.after(it.attempts() + 1, now);
        next.ifPresent(at -> sql.sql("""
                update delivery.letter set attempts = attempts + 1, problem = :problem, next_at = :at
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
                    update delivery.letter set attempts = attempts + 1, problem = :problem, next_at = :at
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
