package pl.sciezka.everypage;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.Visitor;

/// An e-mail server and an own system that nobody can reach, and e-mails that did not arrive.
final class DeliveryMatters {

    private static final int NOBODY_LISTENS = 1;

    private final InstitutionId ops;
    private final Visitor administrator;
    private final StaffId worker;
    private final Transactions transactions;
    private final JdbcClient sql;

    DeliveryMatters(Seats seats, InstitutionId ops, Transactions transactions, JdbcClient sql) {
        this.ops = ops;
        administrator = seats.of("ops.trzebinia.administrator", ops);
        worker = seats.person("ops.trzebinia.pracownik", ops).staff();
        this.transactions = transactions;
        this.sql = sql;
    }

    Map<Visitor, List<String>> begun() {
        administrator.post(
                "/deliveries/mail",
                "/deliveries/mail",
                Map.of(
                        "host", "127.0.0.1",
                        "port", String.valueOf(NOBODY_LISTENS),
                        "security", "NONE",
                        "sender", "powiadomienia@ops.example"));
        administrator.post(
                "/deliveries/system",
                "/deliveries/system",
                Map.of("address", "http://127.0.0.1:" + NOBODY_LISTENS + "/"));
        refused("STAFF", worker.value());
        refused("CLIENT", UUID.randomUUID());
        return Map.of(administrator, List.of("/"));
    }

    private void refused(String kind, UUID recipient) {
        transactions.as(
                new Acting.Job(ops, Purpose.ADMINISTRATION),
                () -> sql.sql("""
                with item as (
                    insert into delivery.item (id, institution_id, channel, recipient_kind, recipient_id, kind, path, at, number)
                    select gen_random_uuid(), :ops, 'MAIL', :kind, :recipient, 'delivery.new-matter', '/day', now(),
                           coalesce(max(number), 0) + 1
                      from delivery.item where institution_id = :ops and channel = 'MAIL'
                    returning id, institution_id, number)
                insert into delivery.letter (item_id, institution_id, number, state, attempts, next_at, problem, settled_at)
                select id, institution_id, number, 'REFUSED', 1, now(), '550', now() from item
                """)
                        .param("ops", ops.value())
                        .param("kind", kind)
                        .param("recipient", recipient)
                        .update());
    }
}
