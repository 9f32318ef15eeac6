package pl.sciezka.delivery;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The list of what leaves the hub.
@Repository
class Items {

    private final JdbcClient sql;

    Items(JdbcClient sql) {
        this.sql = sql;
    }

    /// False when this id is there already.
    boolean add(Announcement it, Instant now) {
        return sql.sql("""
                        insert into delivery.item (id, institution_id, channel, recipient_kind, recipient_id, kind, path, at)
                        values (:id, :institution, :channel, :recipientKind, :recipient, :kind, :path, :at)
                        on conflict do nothing
                        """)
                        .param("id", it.id())
                        .param("institution", it.to().institution().value())
                        .param("channel", it.to().destination().channel().name())
                        .param("recipientKind", recipientKind(it.to()))
                        .param("recipient", recipient(it.to()), Types.OTHER)
                        .param("kind", it.kind())
                        .param("path", it.path())
                        .param("at", Timestamp.from(now))
                        .update()
                == 1;
    }

    /// Gives what has arrived the next numbers of its destination. Only whoever has the turn does so: a row that was
    /// written earlier and committed later comes later, and no number is left out.
    void number(Destination it) {
        sql.sql("""
                with arrived as (
                    select i.id, row_number() over (order by i.position) + (
                           select coalesce(max(n.number), 0) from delivery.item n
                            where n.institution_id = :institution and n.channel = :channel) as number
                      from delivery.item i
                     where i.institution_id = :institution and i.channel = :channel and i.number is null)
                update delivery.item i set number = arrived.number from arrived where i.id = arrived.id
                """)
                .param("institution", it.institution().value())
                .param("channel", it.channel().name())
                .update();
    }

    private static @Nullable String recipientKind(Recipient it) {
        return switch (it) {
            case Recipient.OwnSystem _ -> null;
            case Recipient.Staff _ -> "STAFF";
            case Recipient.Client _ -> "CLIENT";
        };
    }

    private static @Nullable UUID recipient(Recipient it) {
        return switch (it) {
            case Recipient.OwnSystem _ -> null;
            case Recipient.Staff staff -> staff.staff().value();
            case Recipient.Client client -> client.person().value();
        };
    }
}
