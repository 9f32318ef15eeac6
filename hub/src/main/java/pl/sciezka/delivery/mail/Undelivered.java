package pl.sciezka.delivery.mail;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;

/// E-mails that did not arrive and of which nobody has taken note yet (niedoręczone).
@Repository
class Undelivered {

    /// `problem` is what the server said, as a number, or the name of what was wrong with our own one.
    record Row(
            UUID id,
            String recipientKind,
            UUID recipientId,
            String kind,
            Instant at,
            Letter.State state,
            @Nullable String problem,
            Instant settledAt) {}

    private static final String OPEN = """
             from delivery.letter l join delivery.item i on i.id = l.item_id
             where l.institution_id = :own and l.state in ('REFUSED', 'GIVEN_UP') and l.seen_at is null
            """;

    private final JdbcClient sql;

    Undelivered(JdbcClient sql) {
        this.sql = sql;
    }

    List<Row> of(InstitutionId own, int most) {
        return sql.sql("select i.id, i.recipient_kind, i.recipient_id, i.kind, i.at, l.state, l.problem, l.settled_at"
                        + OPEN + " order by l.settled_at desc limit :most")
                .param("own", own.value())
                .param("most", most)
                .query(Row.class)
                .list();
    }

    int count(InstitutionId own) {
        return sql.sql("select count(*)" + OPEN)
                .param("own", own.value())
                .query(Integer.class)
                .single();
    }

    /// How many have not gone out yet and are still tried, or wait for a server.
    int waiting(InstitutionId own) {
        return sql.sql("select count(*) from delivery.letter where institution_id = :own and state = 'WAITING'")
                .param("own", own.value())
                .query(Integer.class)
                .single();
    }

    /// Since when the oldest of them waits; only while there is one.
    Instant since(InstitutionId own) {
        return sql.sql("select min(l.settled_at)" + OPEN)
                .param("own", own.value())
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    /// False when it is not there, or is settled.
    boolean seen(InstitutionId own, UUID id, Instant now) {
        return sql.sql("""
                        update delivery.letter set seen_at = :now
                         where item_id = :id and institution_id = :own and state in ('REFUSED', 'GIVEN_UP')
                           and seen_at is null
                        """)
                        .param("now", Timestamp.from(now))
                        .param("id", id)
                        .param("own", own.value())
                        .update()
                == 1;
    }

    /// Once more from the beginning; false when it is not there.
    boolean again(InstitutionId own, UUID id, Instant now) {
        return sql.sql("""
                        update delivery.letter set state = 'WAITING', attempts = 0, next_at = :now, settled_at = null,
                               problem = null
                         where item_id = :id and institution_id = :own and state in ('REFUSED', 'GIVEN_UP')
                           and seen_at is null
                        """)
                        .param("now", Timestamp.from(now))
                        .param("id", id)
                        .param("own", own.value())
                        .update()
                == 1;
    }
}
