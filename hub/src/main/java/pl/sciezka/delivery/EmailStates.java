package pl.sciezka.delivery;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What became of e-mails, for whoever appended them; of the acting institution's own.
@Repository
public class EmailStates {

    private record Row(UUID id, EmailState state) {}

    private final JdbcClient sql;

    EmailStates(JdbcClient sql) {
        this.sql = sql;
    }

    /// By the id of the announcement. Settled ones that were cleared away since are left out.
    public Map<UUID, EmailState> of(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return sql.sql("""
                select i.id, case coalesce(l.state, 'WAITING') when 'WAITING' then 'WAITING' when 'SENT' then 'SENT'
                                                               else 'FAILED' end as state
                  from delivery.item i left join delivery.letter l on l.item_id = i.id
                 where i.id = any (:ids) and i.channel = 'MAIL'
                """).param("ids", ids.toArray(UUID[]::new)).query(Row.class).list().stream()
                .collect(Collectors.toMap(Row::id, Row::state));
    }
}
