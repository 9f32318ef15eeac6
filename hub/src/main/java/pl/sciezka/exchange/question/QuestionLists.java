package pl.sciezka.exchange.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Questions as lists, each with the own person's name.
@Repository
class QuestionLists {

    private static final String NAMED =
            "select w.*, i.surname || ' ' || i.given_name as name from (" + Questions.SELECT;

    private final JdbcClient sql;

    QuestionLists(JdbcClient sql) {
        this.sql = sql;
    }

    /// What partners ask us, the most pressing first; the answered ones last.
    List<QuestionLine> toUs(InstitutionId us, int limit) {
        return sql.sql(NAMED + """
                     where q.holder_id = :us) w
                  join client.identity i on i.person_id = w.holder_person
                 order by w.state <> 'OPEN', case when w.state = 'OPEN' then w.due end, w.asked_at desc, w.id
                 limit :limit
                """)
                .param("us", us.value())
                .param("limit", limit)
                .query((row, n) -> line(row, n, "holder_person"))
                .list();
    }

    /// What we ask partners: unread answers first, then what is open, then the rest.
    List<QuestionLine> asked(InstitutionId us, int limit) {
        return sql.sql(NAMED + """
                     where q.asker_id = :us) w
                  join client.identity i on i.person_id = w.asker_person
                 order by not (w.state = 'ANSWERED' and w.read_at is null), w.state <> 'OPEN', w.asked_at desc, w.id
                 limit :limit
                """)
                .param("us", us.value())
                .param("limit", limit)
                .query((row, n) -> line(row, n, "asker_person"))
                .list();
    }

    /// What is open here, and answers to us that nobody has read.
    List<Question> waiting(InstitutionId us) {
        return sql.sql(Questions.SELECT + """
                 where q.holder_id = :us and q.state = 'OPEN'
                    or q.asker_id = :us and (q.state = 'OPEN' or q.state = 'ANSWERED' and q.read_at is null)
                 order by q.due, q.asked_at
                """)
                .param("us", us.value())
                .query(Questions::question)
                .list();
    }

    int waitingOf(PersonId own) {
        return sql.sql("""
                select count(*) from exchange.question
                 where holder_person = :own and state = 'OPEN'
                    or asker_person = :own and state = 'ANSWERED' and read_at is null
                """).param("own", own.value()).query(Integer.class).single();
    }

    private static QuestionLine line(ResultSet row, int number, String own) throws SQLException {
        return new QuestionLine(
                Questions.question(row, number), new PersonId(row.getObject(own, UUID.class)), row.getString("name"));
    }
}
