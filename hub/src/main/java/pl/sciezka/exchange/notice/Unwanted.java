package pl.sciezka.exchange.notice;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;

/// Subscriptions (prenumerata), kept as what is not wanted: whoever joins gets everything that its clauses open until
/// it says otherwise.
@Repository
class Unwanted {

    private final JdbcClient sql;
    private final Clock clock;

    Unwanted(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Those of the given institutions that do not want notices of this kind.
    Set<InstitutionId> by(Collection<InstitutionId> receivers, NoticeKind kind) {
        if (receivers.isEmpty()) return Set.of();
        return sql
                .sql("select receiver_id from exchange.unwanted where receiver_id in (:receivers) and kind = :kind")
                .param("receivers", receivers.stream().map(InstitutionId::value).toList())
                .param("kind", kind.name())
                .query(UUID.class)
                .list()
                .stream()
                .map(InstitutionId::new)
                .collect(Collectors.toSet());
    }

    Set<NoticeKind> of(InstitutionId receiver) {
        var kinds = EnumSet.noneOf(NoticeKind.class);
        sql.sql("select kind from exchange.unwanted where receiver_id = :receiver")
                .param("receiver", receiver.value())
                .query(String.class)
                .list()
                .forEach(it -> kinds.add(NoticeKind.valueOf(it)));
        return kinds;
    }

    void replace(InstitutionId receiver, Set<NoticeKind> unwanted) {
        sql.sql("delete from exchange.unwanted where receiver_id = :receiver")
                .param("receiver", receiver.value())
                .update();
        for (var kind : unwanted)
            sql.sql("insert into exchange.unwanted (receiver_id, kind, since) values (:receiver, :kind, :since)")
                    .param("receiver", receiver.value())
                    .param("kind", kind.name())
                    .param("since", Timestamp.from(clock.instant()))
                    .update();
    }
}
