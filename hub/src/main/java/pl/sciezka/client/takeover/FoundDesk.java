package pl.sciezka.client.takeover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.client.FoundChange;
import pl.sciezka.client.FoundChange.FoundKind;
import pl.sciezka.client.FoundChange.SkipReason;
import pl.sciezka.client.FoundChanges;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.storage.Moment;

/// What lists brought to light and nobody has settled.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FoundDesk implements FoundChanges {

    private static final String WAITING = """
              from client.found_change f
              join client.person p on p.id = f.person_id and p.protected_since is null
              join client.identity i on i.person_id = p.id
              join client.membership m on m.person_id = p.id and m.until is null
             where f.state = 'WAITING'
            """;

    private final JdbcClient sql;
    private final Clock clock;

    FoundDesk(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Pile pile(InstitutionId own) {
        return sql.sql("select count(*) as found, min(f.found_at) as since" + WAITING + " and f.institution_id = :own")
                .param("own", own.value())
                .query((row, _) -> new Pile(row.getInt("found"), Moment.in(row, "since")))
                .single();
    }

    @Override
    public List<FoundChange> waiting(InstitutionId own, int limit, int offset) {
        return sql.sql("select f.*" + WAITING + """
                         and f.institution_id = :own
                         order by i.surname collate "pl-x-icu", i.given_name, f.person_id, f.day, f.id
                         limit :limit offset :offset
                        """)
                .param("own", own.value())
                .param("limit", limit)
                .param("offset", offset)
                .query(FoundDesk::found)
                .list();
    }

    @Override
    public Optional<FoundChange> taking(FoundChange.Id id) {
        return sql.sql("select f.*" + WAITING + " and f.id = :id for update of f")
                .param("id", id.value())
                .query(FoundDesk::found)
                .optional();
    }

    @Override
    public void told(FoundChange.Id id, Acting.Staff by) {
        settle(id, "TOLD", null, by);
    }

    @Override
    public void skipped(FoundChange.Id id, SkipReason why, Acting.Staff by) {
        settle(id, "DROPPED", why, by);
    }

    private void settle(FoundChange.Id id, String state, @Nullable SkipReason why, Acting.Staff by) {
        var settled = sql.sql("""
                update client.found_change set state = :state, skip_reason = :why, settled_at = :now, settled_by = :by
                 where id = :id and institution_id = :own and state = 'WAITING'
                """)
                .param("state", state)
                .param("why", why == null ? null : why.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.staff().value())
                .param("id", id.value())
                .param("own", by.institution().value())
                .update();
        if (settled != 1) throw new IllegalStateException("A found change was settled before it was taken");
    }

    private static FoundChange found(ResultSet row, int number) throws SQLException {
        return new FoundChange(
                new FoundChange.Id(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                FoundKind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getString("detail"),
                row.getTimestamp("found_at").toInstant());
    }
}
