package pl.sciezka.exchange.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;

/// Notices as lists: what reached us and waits, what we told.
@Repository
class NoticeLists {

    private static final String RECEIVED = """
            select w.*, a.receiver_person as own, i.surname || ' ' || i.given_name as name, a.due,
                   a.read_at is null as unread, a.acknowledged_at is not null as noted
              from exchange.arrival a
              join (
            """ + Notices.SELECT + """
              ) w on w.id = a.notice_id and (w.kind is not null or w.removed_at is not null)
              join client.person p on p.id = a.receiver_person
              join client.identity i on i.person_id = p.id
             where a.receiver_id = :us
            """;

    private static final String MINE = " and (:all or p.adviser_id is null or p.adviser_id = :staff)";

    private final JdbcClient sql;

    NoticeLists(JdbcClient sql) {
        this.sql = sql;
    }

    /// What nobody here took note of yet, the most pressing first.
    List<NoticeLine> waiting(Acting.Staff staff) {
        return sql.sql(RECEIVED + " and a.acknowledged_at is null and w.removed_at is null and w.later is null"
                        + " order by a.due, w.told_at")
                .param("us", staff.institution().value())
                .query(NoticeLists::line)
                .list();
    }

    /// What somebody here took note of, the newest first.
    List<NoticeLine> noted(Acting.Staff staff, boolean all, int limit) {
        return sql.sql(RECEIVED + " and a.acknowledged_at is not null" + MINE
                        + " order by w.told_at desc, w.id limit :limit")
                .param("us", staff.institution().value())
                .param("staff", staff.staff().value())
                .param("all", all)
                .param("limit", limit)
                .query(NoticeLists::line)
                .list();
    }

    /// What we told, the newest first; `noted` when all have taken note.
    List<NoticeLine> sent(Acting.Staff staff, int limit) {
        return sql.sql("""
                select w.*, w.person_id as own, i.surname || ' ' || i.given_name as name, min(a.due) as due,
                       false as unread, bool_and(a.acknowledged_at is not null) as noted
                  from (
                """ + Notices.SELECT + """
                  where n.institution_id = :us order by n.told_at desc, n.id limit :limit) w
                  join exchange.arrival a on a.notice_id = w.id
                  join client.identity i on i.person_id = w.person_id
                 group by w.id, w.common_client_id, w.institution_id, w.person_id, w.told_at, w.told_by,
                          w.found_on_list, w.corrects, w.correction_reason, w.removed_at, w.removed_by,
                          w.removal_reason, w.later, w.kind, w.day, w.reason, w.detail, w.words, i.surname, i.given_name
                 order by w.told_at desc, w.id
                """)
                .param("us", staff.institution().value())
                .param("limit", limit)
                .query(NoticeLists::line)
                .list();
    }

    int unreadOf(PersonId own) {
        return sql.sql("""
                select count(*)
                  from exchange.arrival a
                  join exchange.notice_content c on c.notice_id = a.notice_id
                  left join exchange.notice later on later.corrects = a.notice_id and later.removed_at is null
                 where a.receiver_person = :person and a.acknowledged_at is null and later.id is null
                """).param("person", own.value()).query(Integer.class).single();
    }

    private static NoticeLine line(ResultSet row, int number) throws SQLException {
        return new NoticeLine(
                Notices.notice(row, number),
                new PersonId(row.getObject("own", UUID.class)),
                row.getString("name"),
                row.getObject("due", LocalDate.class),
                row.getBoolean("unread"),
                row.getBoolean("noted"));
    }
}
