package pl.sciezka.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.storage.EmbeddedPostgres;
import pl.sciezka.storage.Login;
import pl.sciezka.storage.Settings;

/// One server for the whole run; its first database is migrated once and cloned for each test class.
public final class TestPostgres {

    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger CLONES = new AtomicInteger();

    private TestPostgres() {}

    private static EmbeddedPostgres start() {
        var server = EmbeddedPostgres.startEmpty(Path.of("target", "postgres"), Settings.forTests());
        SpringApplication.getShutdownHandlers()
                .add(server::close); // after every program has closed, or it waits in vain
        var owner = server.owner();
        Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return server;
    }

    /// The name of a fresh copy of the migrated database.
    public static String clone(String template) {
        var name = "test_" + CLONES.incrementAndGet();
        SERVER.createDatabase(name, template);
        return name;
    }

    public static String freshDatabase() {
        return clone("sciezka");
    }

    public static void drop(String database) {
        SERVER.dropDatabase(database);
    }

    /// The program's connection pool to one database; `first` is said on each new connection.
    public static HikariDataSource programPool(String database, String first) {
        return pool(SERVER.app(database), first);
    }

    /// What a program of its own signs in with.
    static Login app(String database) {
        return SERVER.app(database);
    }

    static Login owner(String database) {
        return SERVER.owner(database);
    }

    public static HikariDataSource ownerPool(String database) {
        return pool(SERVER.owner(database), null);
    }

    /// Says something that the program may not say, in the database it works on; row-level security binds the owner
    /// too.
    public static void asOwner(JdbcClient program, Consumer<JdbcClient> work) {
        try (var pool = ownerPool(
                program.sql("select current_database()").query(String.class).single())) {
            work.accept(JdbcClient.create(pool));
        }
    }

    public static void asOwner(JdbcClient program, String statement) {
        asOwner(program, owner -> owner.sql(statement).update());
    }

    /// Past all walls, to fill a database faster than any program could.
    public static HikariDataSource superuserPool(String database) {
        return pool(SERVER.superuser(database), null);
    }

    /// Says something past all walls in the database that the program works on.
    public static void pastAllWalls(JdbcClient program, String statement) {
        try (var pool = superuserPool(
                program.sql("select current_database()").query(String.class).single())) {
            JdbcClient.create(pool).sql(statement).update();
        }
    }

    private static HikariDataSource pool(Login login, @Nullable String first) {
        var config = new HikariConfig();
        config.setJdbcUrl(login.url());
        config.setUsername(login.user());
        config.setPassword(login.password());
        config.setConnectionInitSql(first);
        config.setMaximumPoolSize(10);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }
}
