package pl.sciezka.referral.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.referral.ReferralId;
import pl.sciezka.referral.Support;
import pl.sciezka.storage.Moment;

/// Where proposed changes of support are kept.
@Repository
class Changes {

    private final JdbcClient sql;

    Changes(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Change> find(ChangeId id) {
        return sql.sql("select * from referral.change where id = :id")
                .param("id", id.value())
                .query(Changes::change)
                .optional();
    }

    /// Nobody else answers it until this transaction is over.
    Optional<Change> lock(ChangeId id) {
        return sql.sql("select * from referral.change where id = :id for update")
                .param("id", id.value())
                .query(Changes::change)
                .optional();
    }

    /// Of one referral, the newest first.
    List<Change> of(ReferralId referral) {
        return sql.sql("select * from referral.change where referral_id = :id order by proposed_at desc, id")
                .param("id", referral.value())
                .query(Changes::change)
                .list();
    }

    /// What waits for an answer, or for being read.
    List<Change> waiting() {
        return sql.sql("""
                select * from referral.change where state = 'WAITING' or read_at is null order by due, proposed_at
                """).query(Changes::change).list();
    }

    void add(Change it) {
        sql.sql("""
                insert into referral.change (id, referral_id, sender, sender_person, receiver, receiver_person, kind, day,
                                             support, words, clause_id, cited, proposed_at, proposed_by, due, state)
                values (:id, :referral, :sender, :senderPerson, :receiver, :receiverPerson, :kind, :day,
                        :support, :words, :clause, :cited, :at, :by, :due, 'WAITING')
                """)
                .param("id", it.id().value())
                .param("referral", it.referral().value())
                .param("sender", it.sender().institution().value())
                .param("senderPerson", it.sender().person().value())
                .param("receiver", it.receiver().institution().value())
                .param("receiverPerson", it.receiver().person().value())
                .param("kind", it.wish().kind().name())
                .param("day", it.wish().day())
                .param(
                        "support",
                        it.wish().support() == null ? null : it.wish().support().name())
                .param("words", it.wish().words())
                .param("clause", it.clause())
                .param("cited", it.cited())
                .param("at", Timestamp.from(it.proposedAt()))
                .param("by", it.proposedBy().value())
                .param("due", it.due())
                .update();
    }

    void end(ChangeId id, Change.State how, Change.Ending ending) {
        sql.sql("""
                update referral.change set state = :how, ended_at = :at, ended_by = :by, answer = :words where id = :id
                """)
                .param("id", id.value())
                .param("how", how.name())
                .param("at", Timestamp.from(ending.at()))
                .param("by", ending.by().value())
                .param("words", ending.words())
                .update();
    }

    /// Nothing is left to change. Where the one who was asked stops it, that side knows.
    void stop(ChangeId id, Change.Ending ending, @Nullable Instant readAt) {
        sql.sql("""
                update referral.change set state = 'WITHDRAWN', ended_at = :at, ended_by = :by, read_at = :readAt
                 where id = :id
                """)
                .param("id", id.value())
                .param("at", Timestamp.from(ending.at()))
                .param("by", ending.by().value())
                .param("readAt", readAt == null ? null : Timestamp.from(readAt))
                .update();
    }

    void read(ChangeId id, Instant at) {
        sql.sql("update referral.change set read_at = :at where id = :id and read_at is null")
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        var support = row.getString("support");
        return new Change(
                new ChangeId(row.getObject("id", UUID.class)),
                new ReferralId(row.getObject("referral_id", UUID.class)),
                side(row, "sender"),
                side(row, "receiver"),
                new Change.Wish(
                        Change.Kind.valueOf(row.getString("kind")),
                        row.getObject("day", LocalDate.class),
                        support == null ? null : Support.valueOf(support),
                        row.getString("words")),
                row.getObject("clause_id", UUID.class),
                row.getString("cited"),
                row.getTimestamp("proposed_at").toInstant(),
                new StaffId(row.getObject("proposed_by", UUID.class)),
                row.getObject("due", LocalDate.class),
                Change.State.valueOf(row.getString("state")),
                ending(row),
                Moment.in(row, "read_at"));
    }

    private static Change.Side side(ResultSet row, String which) throws SQLException {
        return new Change.Side(
                new InstitutionId(row.getObject(which, UUID.class)),
                new PersonId(row.getObject(which + "_person", UUID.class)));
    }

    private static Change.@Nullable Ending ending(ResultSet row) throws SQLException {
        var at = Moment.in(row, "ended_at");
        if (at == null) return null;
        var by = Objects.requireNonNull(row.getObject("ended_by", UUID.class));
        return new Change.Ending(at, new StaffId(by), row.getString("answer"));
    }
}
