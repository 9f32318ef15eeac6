package pl.sciezka.delivery;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;

/// What becomes of e-mails, for whoever appends them; of the acting institution's own.
@Repository
public class EmailStates {

    private record Row(UUID id, EmailState state) {}

    private final JdbcClient sql;

    EmailStates(JdbcClient sql) {
        this.sql = sql;
    }

    /// Whether it has a server of its own. What is appended without one fails, and is told as failed.
    public boolean canSend(InstitutionId own) {
        return sql.sql("""
                select exists (select from delivery.mail_server where institution_id = :own and removed_at is null)
                """).param("own", own.value()).query(Boolean.class).single();
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
