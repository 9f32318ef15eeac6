package pl.sciezka.testing;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two who write into one table at the same moment: it is held until both wait, so neither has seen the other's row.
public final class AtOnce {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final String database;

    public AtOnce(JdbcClient sql) {
        database = sql.sql("select current_database()").query(String.class).single();
    }

    /// What the two say, in their order. `table` is read freely meanwhile. On a slow machine the first does not wait
    /// for the other until the program gives up, which is after five seconds.
    public <R> List<R> into(String table, Supplier<R> one, Supplier<R> other) {
        try (var pool = TestPostgres.ownerPool(database);
                var holder = pool.getConnection()) {
            holder.setAutoCommit(false);
            execute(holder, "lock table " + table + " in share mode");
            var both = Stream.of(one, other).map(CompletableFuture::supplyAsync).toList();
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> waiting(holder) > 0 || both.stream().anyMatch(CompletableFuture::isDone));
            var first = Instant.now();
            while (waiting(holder) < 2
                    && both.stream().noneMatch(CompletableFuture::isDone)
                    && Instant.now().isBefore(first.plusSeconds(3))) LockSupport.parkNanos(10_000_000);
            holder.commit();
            return both.stream().map(CompletableFuture::join).toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(Connection holder, String statement) throws SQLException {
        try (var it = holder.createStatement()) {
            it.execute(statement);
        }
    }

    private static int waiting(Connection holder) throws SQLException {
        try (var it = holder.createStatement();
                var rows = it.executeQuery("""
                        select count(*) from pg_locks l join pg_stat_activity a on a.pid = l.pid
                         where not l.granted and a.datname = current_database()
                        """)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }
}
