package pl.sciezka.exchange.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.PersonId;

/// What the own record says in answer to a question, so that nobody types it again (podpowiedź odpowiedzi).
@Repository
class OwnFacts {

    private final JdbcClient sql;

    OwnFacts(JdbcClient sql) {
        this.sql = sql;
    }

    /// Empty when the record does not say it.
    Optional<Answer> suggested(QuestionKind kind, PersonId own, LocalDate today) {
        return switch (kind) {
            case REGISTRATION -> registration(own, today);
            case BENEFITS -> benefits(own, today);
            case CONTRACT, ATTENDANCE, SOCIAL_WORKER, OTHER -> Optional.empty();
        };
    }

    private Optional<Answer> registration(PersonId own, LocalDate today) {
        record Registered(LocalDate since, boolean over) {}
        return sql.sql("""
                select registered_since as since, coalesce(registered_until <= :today, false) as over
                  from client.employment where person_id = :own and registered_since is not null
                """)
                .param("own", own.value())
                .param("today", today)
                .query(Registered.class)
                .optional()
                .map(it -> it.over()
                        ? answer(AnswerKind.NOT_REGISTERED, null, null)
                        : answer(AnswerKind.REGISTERED, it.since(), null));
    }

    private Optional<Answer> benefits(PersonId own, LocalDate today) {
        List<String> kinds = sql.sql("""
                select distinct kind from client.benefit
                 where person_id = :own and from_day <= :today and (to_day is null or to_day > :today) order by kind
                """)
                .param("own", own.value())
                .param("today", today)
                .query(String.class)
                .list();
        return Optional.of(
                kinds.isEmpty()
                        ? answer(AnswerKind.RECEIVES_NOTHING, null, null)
                        : answer(AnswerKind.RECEIVES, null, String.join(", ", kinds)));
    }

    private static Answer answer(AnswerKind kind, @Nullable LocalDate day, @Nullable String detail) {
        return new Answer(kind, day, detail, null, null, null);
    }
}
