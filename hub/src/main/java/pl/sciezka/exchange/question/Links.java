package pl.sciezka.exchange.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.credential.OneTimeKey;
import pl.sciezka.kernel.InstitutionId;

/// Where one-time links to questions are kept, as hashes.
@Repository
class Links {

    private final JdbcClient sql;

    Links(JdbcClient sql) {
        this.sql = sql;
    }

    void add(OneTimeKey key, Link it) {
        sql.sql("""
                insert into exchange.link (key, question_id, asker_id, code, until)
                values (:key, :question, :asker, :code, :until)
                """)
                .param("key", Link.name(key))
                .param("question", it.question().value())
                .param("asker", it.asker().value())
                .param("code", it.code())
                .param("until", it.until())
                .update();
    }

    /// Another key and another code for the same question; what was tried before counts no longer.
    void renew(OneTimeKey key, Link it) {
        sql.sql("""
                update exchange.link set key = :key, code = :code, until = :until, wrong_codes = 0
                 where question_id = :question and used_at is null
                """)
                .param("key", Link.name(key))
                .param("code", it.code())
                .param("until", it.until())
                .param("question", it.question().value())
                .update();
    }

    /// Of questions that the acting institution asks.
    Map<QuestionId, Link> of(Collection<QuestionId> questions) {
        if (questions.isEmpty()) return Map.of();
        return sql
                .sql("select * from exchange.link where question_id in (:questions)")
                .param("questions", questions.stream().map(QuestionId::value).toList())
                .query(Links::link)
                .list()
                .stream()
                .collect(Collectors.toMap(Link::question, it -> it));
    }

    /// Locked until the transaction is over, so that tries are counted one by one.
    Optional<Link> lock(OneTimeKey key) {
        return sql.sql("select * from exchange.link where key = :key for update")
                .param("key", Link.name(key))
                .query(Links::link)
                .optional();
    }

    void wrongCode(OneTimeKey key) {
        sql.sql("update exchange.link set wrong_codes = wrong_codes + 1 where key = :key")
                .param("key", Link.name(key))
                .update();
    }

    /// False when it was used before.
    boolean use(QuestionId question, Instant at) {
        return sql.sql("update exchange.link set used_at = :at where question_id = :question and used_at is null")
                        .param("at", Timestamp.from(at))
                        .param("question", question.value())
                        .update()
                == 1;
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(
                new QuestionId(row.getObject("question_id", UUID.class)),
                new InstitutionId(row.getObject("asker_id", UUID.class)),
                row.getBytes("code"),
                row.getInt("wrong_codes"),
                row.getObject("until", LocalDate.class),
                row.getTimestamp("used_at") != null);
    }
}
