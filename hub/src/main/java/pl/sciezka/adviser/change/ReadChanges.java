package pl.sciezka.adviser.change;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// What of the changes each member of staff has read (przeczytane), and what is news.
@Repository
class ReadChanges {

    /// After that it stands in the history only: a custom of this program.
    static final Duration NEWS_FOR = Duration.ofDays(30);

    private final JdbcClient sql;
    private final Clock clock;

    ReadChanges(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Instant newsSince() {
        return clock.instant().minus(NEWS_FOR);
    }

    Set<UUID> by(StaffId staff, InstitutionId own) {
        return new HashSet<>(sql.sql("""
                select what from adviser.read_change where staff_id = :staff and institution_id = :own and at >= :since
                """)
                .param("staff", staff.value())
                .param("own", own.value())
                .param("since", Timestamp.from(newsSince()))
                .query(UUID.class)
                .list());
    }

    /// Answers to the reader's own requests, what was taken from the reader, and new advisers of the common client.
    boolean news(Case it, List<Change> changes) {
        var read = by(it.reader().staff(), it.us());
        return ids(it, changes).stream().anyMatch(id -> !read.contains(id));
    }

    void add(Case it, List<Change> changes) {
        for (var id : ids(it, changes)) add(id, it.reader());
    }

    void add(UUID what, Acting.Staff reader) {
        sql.sql("""
                insert into adviser.read_change (what, institution_id, staff_id, at)
                values (:what, :own, :staff, :at)
                on conflict (what, staff_id) do nothing
                """)
                .param("what", what)
                .param("own", reader.institution().value())
                .param("staff", reader.staff().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private Set<UUID> ids(Case it, List<Change> changes) {
        var ids = new HashSet<UUID>();
        for (var change : changes) if (concerns(change, it.reader(), newsSince())) ids.add(change.id());
        for (var term : it.named())
            if (!term.staff().equals(it.reader().staff()) && !term.writtenAt().isBefore(newsSince()))
                ids.add(term.id());
        return ids;
    }

    /// Begun here, answered by somebody else, and the reader asked or was responsible.
    static boolean concerns(Change it, Acting.Staff reader, Instant since) {
        var me = reader.staff();
        return it.institution().equals(reader.institution())
                && (it.state() == Change.State.ACCEPTED || it.state() == Change.State.DECLINED)
                && it.answeredAt() != null
                && !it.answeredAt().isBefore(since)
                && !me.equals(it.answeredBy())
                && (me.equals(it.askedBy()) || me.equals(it.giver()));
    }
}
