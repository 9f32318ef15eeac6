package pl.sciezka.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.SwitchedDatabase;
import pl.sciezka.testing.TestPostgres;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

@HubTest
class OneConnectionEachTests {

    private static final Acting SOMEBODY = new Acting.Job(InstitutionId.next(), Purpose.OWN_TASKS);

    @Autowired
    Transactions transactions;

    @Autowired
    Visitors visitors;

    @Autowired
    SwitchedDatabase database;

    @Autowired
    JdbcClient sql;

    @Test
    void nobody_begins_a_second_transaction_while_the_first_one_is_open() {
        assertThatThrownBy(() -> transactions.as(SOMEBODY, () -> transactions.as(SOMEBODY, this::one)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("second transaction");
        assertThat(transactions.as(SOMEBODY, this::one)).isEqualTo(1);
        assertThat(pool().getHikariPoolMXBean().getActiveConnections()).isZero();
    }

    @Test
    void one_after_the_other_is_fine_and_so_is_a_sign_of_life() {
        transactions.as(SOMEBODY, () -> transactions.beside(SOMEBODY, () -> one()));
        assertThat(transactions.as(SOMEBODY, this::one)).isEqualTo(1);
    }

    /// All of them are brought to hold their first connection at the same moment.
    @Test
    void more_requests_at_once_than_connections_are_all_answered() throws SQLException {
        int many = 2 * pool().getMaximumPoolSize();
        var people = IntStream.range(0, many).mapToObj(_ -> visitor()).toList();
        try (var owner = TestPostgres.ownerPool(
                        sql.sql("select current_database()").query(String.class).single());
                var holder = owner.getConnection();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            holder.setAutoCommit(false);
            execute(holder, "lock table spring_session in share mode");
            var answers = people.stream()
                    .map(it -> CompletableFuture.supplyAsync(
                            () -> it.post("/account/sign-out-everywhere", Map.of()), threads))
                    .toList();
            untilAllWait(holder);
            holder.commit();
            assertThat(answers.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
                    .containsOnly(303);
        }
    }

    /// Or until the first would give up waiting.
    private void untilAllWait(Connection holder) {
        try {
            await().atMost(Duration.ofSeconds(3))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> waiting(holder) >= pool().getMaximumPoolSize());
        } catch (ConditionTimeoutException slow) {
            assertThat(pool().getHikariPoolMXBean().getActiveConnections()).isPositive();
        }
    }

    private static int waiting(Connection holder) throws SQLException {
        try (var it = holder.createStatement();
                var rows = it.executeQuery("select count(*) from pg_locks where not granted")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void execute(Connection holder, String statement) throws SQLException {
        try (var it = holder.createStatement()) {
            it.execute(statement);
        }
    }

    private Visitor visitor() {
        return visitors.as(
                new SignedIn(UUID.randomUUID(), UUID.randomUUID(), "Próba", "OPS", Set.of(Role.PRACTITIONER)));
    }

    private HikariDataSource pool() {
        return (HikariDataSource) Objects.requireNonNull(database.getTargetDataSource());
    }

    private Integer one() {
        return sql.sql("select 1").query(Integer.class).single();
    }
}
