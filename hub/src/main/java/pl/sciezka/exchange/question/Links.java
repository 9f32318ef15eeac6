package pl.sciezka.exchange.question;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
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

    /// Locked until the transaction is over, so that tries are counted one by one.
    Optional<Link> lock(OneTimeKey key) {
        return sql.sql("select * from exchange.link where key = :key for update")
                .param("key", Link.name(key))
                .query((row, _) -> new Link(
                        new QuestionId(row.getObject("question_id", UUID.class)),
                        new InstitutionId(row.getObject("asker_id", UUID.class)),
                        row.getBytes("code"),
                        row.getInt("wrong_codes"),
                        row.getObject("until", LocalDate.class),
                        row.getTimestamp("used_at") != null))
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
}
