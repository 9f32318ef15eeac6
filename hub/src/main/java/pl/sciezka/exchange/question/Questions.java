package pl.sciezka.exchange.question;

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
import pl.sciezka.exchange.Circle;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.storage.Moment;

/// Where questions and their answers are kept: those that the acting institution asks, and those it is asked.
@Repository
class Questions {

    static final String SELECT = """
            select q.id, q.asker_id, q.asker_person, q.holder_id, q.holder_person, q.kind as question_kind, q.cited,
                   q.on_consent, q.words as question_words, q.asked_at, q.asked_by, q.due, q.state, q.answered_at,
                   q.read_at, a.kind, a.day, a.detail, a.words, a.answered_by, a.signed
              from exchange.question q
              left join exchange.answer a on a.question_id = q.id
            """;

    private final JdbcClient sql;

    Questions(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Question> find(QuestionId id) {
        return sql.sql(SELECT + " where q.id = :id")
                .param("id", id.value())
                .query(Questions::question)
                .optional();
    }

    /// Nobody else answers or withdraws it until the transaction is over.
    Optional<Question> lock(QuestionId id) {
        sql.sql("select id from exchange.question where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
        return find(id);
    }

    /// About one own person, asked by us and of us, the newest first.
    List<Question> of(PersonId own) {
        return sql.sql(SELECT + " where q.asker_person = :own or q.holder_person = :own order by q.asked_at desc, q.id")
                .param("own", own.value())
                .query(Questions::question)
                .list();
    }

    void add(Question it, @Nullable CommonClientId client, Circle.Member to) {
        sql.sql("""
                insert into exchange.question (id, common_client_id, asker_id, asker_person, holder_id, holder_person,
                                               kind, data_group, clause_id, cited, on_consent, words, asked_at,
                                               asked_by, due, state)
                values (:id, :client, :asker, :askerPerson, :holder, :holderPerson, :kind, :group, :clause, :cited,
                        :onConsent, :words, :at, :by, :due, 'OPEN')
                """)
                .param("id", it.id().value())
                .param("client", client == null ? null : client.value(), Types.OTHER)
                .param("asker", it.asker().value())
                .param("askerPerson", it.askerPerson().value())
                .param("holder", it.holder().value())
                .param(
                        "holderPerson",
                        it.holderPerson() == null ? null : it.holderPerson().value(),
                        Types.OTHER)
                .param("kind", it.kind().name())
                .param("group", it.kind().group().name())
                .param("clause", to.citation().clause().value())
                .param("cited", it.cited())
                .param("onConsent", it.onConsent())
                .param("words", it.words())
                .param("at", Timestamp.from(it.askedAt()))
                .param("by", it.askedBy().value())
                .param("due", it.due())
                .update();
    }

    void answer(Question question, Answer it, Instant at) {
        sql.sql("update exchange.question set state = 'ANSWERED', answered_at = :at where id = :id and state = 'OPEN'")
                .param("at", Timestamp.from(at))
                .param("id", question.id().value())
                .update();
        sql.sql("""
                insert into exchange.answer (question_id, holder_id, holder_person, asker_id, data_group, kind, day,
                                             detail, words, answered_by, signed)
                values (:id, :holder, :holderPerson, :asker, :group, :kind, :day, :detail, :words, :by, :signed)
                """)
                .param("id", question.id().value())
                .param("holder", question.holder().value())
                .param(
                        "holderPerson",
                        question.holderPerson() == null
                                ? null
                                : question.holderPerson().value(),
                        Types.OTHER)
                .param("asker", question.asker().value())
                .param("group", question.kind().group().name())
                .param("kind", it.kind().name())
                .param("day", it.day())
                .param("detail", it.detail())
                .param("words", it.words())
                .param("by", it.by() == null ? null : it.by().value(), Types.OTHER)
                .param("signed", it.signed())
                .update();
    }

    void withdraw(QuestionId id) {
        sql.sql("update exchange.question set state = 'WITHDRAWN' where id = :id and state = 'OPEN'")
                .param("id", id.value())
                .update();
    }

    /// The first at the asker who opens the answer has read it for the institution.
    void read(QuestionId id, Instant at) {
        sql.sql("update exchange.question set read_at = :at where id = :id and read_at is null and state = 'ANSWERED'")
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    static Question question(ResultSet row, int number) throws SQLException {
        var holderPerson = row.getObject("holder_person", UUID.class);
        return new Question(
                new QuestionId(row.getObject("id", UUID.class)),
                new InstitutionId(row.getObject("asker_id", UUID.class)),
                new PersonId(row.getObject("asker_person", UUID.class)),
                new InstitutionId(row.getObject("holder_id", UUID.class)),
                holderPerson == null ? null : new PersonId(holderPerson),
                QuestionKind.valueOf(row.getString("question_kind")),
                row.getString("cited"),
                row.getBoolean("on_consent"),
                row.getString("question_words"),
                row.getTimestamp("asked_at").toInstant(),
                new StaffId(row.getObject("asked_by", UUID.class)),
                row.getObject("due", LocalDate.class),
                Question.State.valueOf(row.getString("state")),
                Moment.in(row, "answered_at"),
                Moment.in(row, "read_at"),
                answer(row));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        if (kind == null) return null;
        var by = row.getObject("answered_by", UUID.class);
        return new Answer(
                AnswerKind.valueOf(kind),
                row.getObject("day", LocalDate.class),
                row.getString("detail"),
                row.getString("words"),
                by == null ? null : new StaffId(by),
                row.getString("signed"));
    }
}
