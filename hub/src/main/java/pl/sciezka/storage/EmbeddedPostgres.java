package pl.sciezka.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/// The PostgreSQL that travels with the program (wbudowana baza danych): for trying out, training and tests.
/// Everything lies in one folder: `pg/` programs, `db/` data, `secrets/` passwords, `postgres.log`.
/// It listens on loopback only and asks for a password even there.
public final class EmbeddedPostgres implements DatabaseServer {

    private static final String DATABASE = "sciezka";

    private final int port;
    private final Secrets secrets;
    private final Runnable shutdown;

    private EmbeddedPostgres(int port, Secrets secrets, Runnable shutdown) {
        this.port = port;
        this.secrets = secrets;
        this.shutdown = shutdown;
    }

    /// Returns when the server answers; makes a new cluster in an empty folder. Throws [DatabaseDidNotStart].
    public static EmbeddedPostgres start(Path folder, Settings settings) {
        return start(folder, settings, false);
    }

    /// Throws the data of an earlier run away first and keeps the unpacked programs: for tests.
    public static EmbeddedPostgres startEmpty(Path folder, Settings settings) {
        return start(folder, settings, true);
    }

    /// The server that another program runs in this folder, or else one started for the occasion: for backups.
    public static EmbeddedPostgres reach(Path folder) {
        try {
            return start(folder, Settings.durable());
        } catch (DatabaseDidNotStart.FolderInUse running) {
            return attach(folder.toAbsolutePath().normalize(), running);
        }
    }

    private static EmbeddedPostgres start(Path folder, Settings settings, boolean empty) {
        var home = folder.toAbsolutePath().normalize();
        try {
            var lock = FolderLock.take(Files.createDirectories(home));
            try {
                var secrets = Secrets.in(home);
                var cluster = Cluster.in(home);
                if (empty) cluster.delete();
                cluster.prepare(settings, secrets);
                var server = KeptServer.start(cluster, settings, ServerLog.in(home));
                return new EmbeddedPostgres(server.port(), secrets, () -> {
                    server.close();
                    lock.close();
                });
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new DatabaseDidNotStart("The data folder %s cannot be used: %s".formatted(home, e), e);
        }
    }

    private static EmbeddedPostgres attach(Path home, DatabaseDidNotStart.FolderInUse running) {
        try {
            var port = new PostmasterFile(home.resolve("db")).port().orElseThrow(() -> running);
            return new EmbeddedPostgres(port, Secrets.in(home), () -> {});
        } catch (IOException e) {
            throw new DatabaseDidNotStart("The data folder %s cannot be used: %s".formatted(home, e), e);
        }
    }

    /// The first number of the version that travels along; only data written by the same one can be read.
    public static int majorVersion() {
        return Binaries.majorVersion();
    }

    /// Owns the schemas; migrations run as this role.
    @Override
    public Login owner() {
        return owner(DATABASE);
    }

    public Login owner(String database) {
        return login(database, "sciezka_owner");
    }

    /// The program itself: owns nothing, bypasses nothing.
    @Override
    public Login app() {
        return app(DATABASE);
    }

    public Login app(String database) {
        return login(database, "sciezka_app");
    }

    /// For backups and test databases only.
    public Login superuser() {
        return superuser("postgres");
    }

    public Login superuser(String database) {
        return login(database, "postgres");
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
        shutdown.run();
    }

    /// Without `logServerErrorDetail` messages would quote values of rows.
    private Login login(String database, String role) {
        try {
            var url = "jdbc:postgresql://127.0.0.1:%d/%s?logServerErrorDetail=false".formatted(port, database);
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
