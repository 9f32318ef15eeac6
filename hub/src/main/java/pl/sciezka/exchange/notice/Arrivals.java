package pl.sciezka.exchange.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.exchange.Circle;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.storage.Moment;

/// Where it is kept whom a notice went to, and what became of it there.
@Repository
class Arrivals {

    private final JdbcClient sql;

    Arrivals(JdbcClient sql) {
        this.sql = sql;
    }

    /// The sender finds all of its own; a partner finds its own.
    List<Arrival> of(Collection<NoticeId> notices) {
        if (notices.isEmpty()) return List.of();
        return sql.sql("""
                select a.*
                  from exchange.arrival a
                  join institution.institution i on i.id = a.receiver_id
                 where a.notice_id in (:notices)
                 order by i.short_name collate "pl-x-icu", a.receiver_id
                """)
                .param("notices", notices.stream().map(NoticeId::value).toList())
                .query(Arrivals::arrival)
                .list();
    }

    void add(Notice notice, DataGroup group, Circle.Member to, LocalDate due) {
        sql.sql("""
                insert into exchange.arrival (notice_id, common_client_id, sender_id, sender_person, receiver_id,
                                              receiver_person, data_group, clause_id, cited, on_consent, due)
                values (:notice, :client, :sender, :senderPerson, :receiver,
                        :receiverPerson, :group, :clause, :cited, :onConsent, :due)
                """)
                .param("notice", notice.id().value())
                .param("client", notice.client().value())
                .param("sender", notice.sender().value())
                .param("senderPerson", notice.person().value())
                .param("receiver", to.institution().value())
                .param("receiverPerson", to.person().value())
                .param("group", group.name())
                .param("clause", to.citation().clause().value())
                .param("cited", to.citation().cited())
                .param("onConsent", to.onConsent())
                .param("due", due)
                .update();
    }

    /// The first who opens it has read it for the institution.
    void read(NoticeId notice, InstitutionId own, StaffId by, Instant at) {
        sql.sql("""
                update exchange.arrival set read_at = :at, read_by = :by
                 where notice_id = :notice and receiver_id = :own and read_at is null
                """)
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .param("notice", notice.value())
                .param("own", own.value())
                .update();
    }

    /// Whoever opens it after it was removed knows that it was.
    void removalRead(NoticeId notice, InstitutionId own, Instant at) {
        sql.sql("""
                update exchange.arrival set removal_read_at = :at
                 where notice_id = :notice and receiver_id = :own and removal_read_at is null
                """)
                .param("at", Timestamp.from(at))
                .param("notice", notice.value())
                .param("own", own.value())
                .update();
    }

    /// False when somebody took note before.
    boolean note(NoticeId notice, InstitutionId own, StaffId by, Instant at) {
        return sql.sql("""
                update exchange.arrival
                   set acknowledged_at = :at, acknowledged_by = :by,
                       read_at = coalesce(read_at, :at), read_by = coalesce(read_by, :by)
                 where notice_id = :notice and receiver_id = :own and acknowledged_at is null
                """)
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .param("notice", notice.value())
                        .param("own", own.value())
                        .update()
                == 1;
    }

    private static Arrival arrival(ResultSet row, int number) throws SQLException {
        return new Arrival(
                new NoticeId(row.getObject("notice_id", UUID.class)),
                new InstitutionId(row.getObject("receiver_id", UUID.class)),
                new PersonId(row.getObject("receiver_person", UUID.class)),
                row.getString("cited"),
                row.getBoolean("on_consent"),
                row.getObject("due", LocalDate.class),
                Moment.in(row, "read_at"),
                by(row, "read_by"),
                Moment.in(row, "acknowledged_at"),
                by(row, "acknowledged_by"));
    }

    private static @Nullable StaffId by(ResultSet row, String column) throws SQLException {
        var by = row.getObject(column, UUID.class);
        return by == null ? null : new StaffId(by);
    }
}
