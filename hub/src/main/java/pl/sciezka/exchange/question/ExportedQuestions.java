package pl.sciezka.exchange.question;

import static pl.sciezka.shell.ExportedTables.Field.institution;
import static pl.sciezka.shell.ExportedTables.Field.moment;
import static pl.sciezka.shell.ExportedTables.Field.staff;
import static pl.sciezka.shell.ExportedTables.Field.text;
import static pl.sciezka.shell.ExportedTables.Field.word;

import java.util.List;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ExportedTables;

/// Questions in both directions with their answers, for a full export.
@Repository
class ExportedQuestions implements ExportedTables {

    private static final Table QUESTIONS = Table.of(
            "pytania",
            """
            select case when q.asker_id = :own then q.asker_person else q.holder_person end as journal_person,
                   :own::uuid as journal_holder, q.id as question,
                   case when q.asker_id = :own then q.asker_person else q.holder_person end as person,
                   q.asker_id as asker, q.holder_id as asked, q.kind as question_kind, q.words as question_words,
                   q.cited as clause, q.asked_at as at, q.asked_by as author, q.due, q.state, q.answered_at,
                   a.kind as answer, a.day, a.detail, a.words, a.answered_by, a.signed
              from exchange.question q
              left join exchange.answer a on a.question_id = q.id
             order by q.asked_at, q.id
            """,
            text("question"),
            text("person"),
            institution("asker"),
            institution("asked"),
            word("question-kind", "QuestionKind"),
            text("question-words"),
            text("clause"),
            moment("at"),
            staff("author"),
            text("due"),
            word("state", "exchange.question"),
            moment("answered-at"),
            word("answer", "AnswerKind"),
            text("day"),
            text("detail"),
            text("words"),
            staff("answered-by"),
            text("signed"));

    @Override
    public int order() {
        return 53;
    }

    @Override
    public Purpose purpose() {
        return Purpose.JOINT_SERVICE;
    }

    @Override
    public List<Table> tables() {
        return List.of(QUESTIONS);
    }
}
