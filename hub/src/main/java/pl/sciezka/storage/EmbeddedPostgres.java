package pl.sciezka.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/// The PostgreSQL that travels with the program (wbudowana baza danych): for trying out, training and tests.
/// Everything lies in one folder: `pg/` programs, `db/` data, `secrets/` passwords, `postgres.log`.
/// It listens on loopback only and asks for a password even there.
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String DATABASE = "sciezka";

    private final FolderLock lock;
    private final Server server;
    private final Secrets secrets;

    private EmbeddedPostgres(FolderLock lock, Server server, Secrets secrets) {
        this.lock = lock;
        this.server = server;
        this.secrets = secrets;
    }

    /// Returns when the server answers; makes a new cluster in an empty folder. Throws [DatabaseDidNotStart].
    public static EmbeddedPostgres start(Path folder, Settings settings) {
        return start(folder, settings, false);
    }

    /// Throws the data of an earlier run away first and keeps the unpacked programs: for tests.
    public static EmbeddedPostgres startEmpty(Path folder, Settings settings) {
        return start(folder, settings, true);
    }

    private static EmbeddedPostgres start(Path folder, Settings settings, boolean empty) {
        var home = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(home);
            var lock = FolderLock.take(home);
            try {
                var secrets = Secrets.in(home);
                var binaries = Binaries.unpack(home);
                var cluster = new Cluster(home.resolve("db"), binaries, RunAs.whoeverCanRun(binaries));
                var log = ServerLog.in(home);
                if (empty) cluster.delete();
                cluster.prepare(settings, secrets);
                return new EmbeddedPostgres(lock, Server.start(cluster, settings, log), secrets);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new DatabaseDidNotStart("The data folder %s cannot be used: %s".formatted(home, e), e);
        }
    }

    /// For callers without a life cycle of their own, such as tests. Spring closes its beans in order instead.
    public EmbeddedPostgres closedAtExit() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "postgres-stop"));
        return this;
    }

    /// Owns the schemas; migrations run as this role.
    public Login owner() {
        return owner(DATABASE);
    }

    public Login owner(String database) {
        return login(database, "sciezka_owner");
    }

    /// The program itself: owns nothing, bypasses nothing.
    public Login app() {
        return app(DATABASE);
    }

    public Login app(String database) {
        return login(database, "sciezka_app");
    }

    /// For backups and test databases only.
    public Login superuser() {
        return login("postgres", "postgres");
    }

    /// A copy of `template` with the rights of the original. Nobody may be connected to the template meanwhile.
    public void createDatabase(String name, String template) {
        asSuperuser(
                "create database %s template %s owner sciezka_owner".formatted(quoted(name), quoted(template)),
                "revoke all on database %s from public".formatted(quoted(name)),
                "grant connect on database %s to sciezka_app".formatted(quoted(name)));
    }

    /// Also when someone is still connected to it.
    public void dropDatabase(String name) {
        asSuperuser("drop database if exists %s with (force)".formatted(quoted(name)));
    }

    @Override
    public void close() {
        server.stop();
        try {
            lock.close();
        } catch (IOException e) {
            throw new IllegalStateException("The lock of the data folder was not given back", e);
        }
    }

    /// Without `logServerErrorDetail` messages would quote values of rows.
    private Login login(String database, String role) {
        try {
            var url = "jdbc:postgresql://127.0.0.1:%d/%s?logServerErrorDetail=false".formatted(server.port(), database);
            return new Login(url, role, secrets.password(role));
        } catch (IOException e) {
            throw new IllegalStateException("The password of " + role + " cannot be read", e);
        }
    }

    private void asSuperuser(String... statements) {
        var login = superuser();
        try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
                var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The server refused: " + e.getMessage(), e);
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
