package pl.sciezka.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.sciezka.storage.EmbeddedPostgres;
import pl.sciezka.storage.Folders;
import pl.sciezka.storage.Login;
import pl.sciezka.storage.Settings;

/// What an administrator does on a bad day, on real servers.
@Tag("slow")
class RestoreDrillTests {

    private static final Path FOLDER = Path.of("target", "restore-drill").toAbsolutePath();
    private static final Path HOME = FOLDER.resolve("home");
    private static final Path ELSEWHERE = FOLDER.resolve("elsewhere");

    private final BackUp backUp = new BackUp(HOME, Clock.systemUTC());
    private final Restore restore = new Restore(ELSEWHERE, Clock.systemUTC());
    private Path backups;

    @BeforeEach
    void an_empty_place() throws IOException {
        for (var old : new String[] {"backups", "elsewhere/db", "elsewhere/secrets"}) {
            Folders.delete(FOLDER.resolve(old));
        }
        backups = Files.createDirectories(FOLDER.resolve("backups"));
        Files.createDirectories(ELSEWHERE);
    }

    @Test
    void a_backup_made_under_writes_restores_to_one_moment_of_it() throws Exception {
        BackUp.Made backup;
        long before;
        long after;
        try (var server = EmbeddedPostgres.startEmpty(HOME, Settings.forTests());
                var writer = new Writer(server.owner())) {
            before = writer.reaches(100);
            backup = backUp.into(backups);
            after = writer.written();
            writer.reaches(after + 100);
        }
        var restored = restore.from(backup.file(), false);

        try (var server = EmbeddedPostgres.start(ELSEWHERE, Settings.forTests())) {
            long rows = number(server.owner(), "select count(*) from public.written");
            assertThat(rows).isBetween(before, after);
            assertThat(number(server.owner(), "select max(id) from public.written"))
                    .as("no gap: exactly the first rows, not a later one without an earlier one")
                    .isEqualTo(rows);
            assertThat(restored.rows().in("public.written")).isEqualTo(rows);
            assertThat(number(server.app(), "select 1"))
                    .as("with the passwords of then")
                    .isEqualTo(1);
        }
    }

    @Test
    void a_backup_is_made_without_a_running_program_too() throws Exception {
        madeOffline("quiet.zip");
        restore.from(backups.resolve("quiet.zip"), false);
        try (var server = EmbeddedPostgres.start(ELSEWHERE, Settings.forTests())) {
            assertThat(number(server.owner(), "select answer from public.kept")).isEqualTo(7);
        }
    }

    @Test
    void a_backup_is_for_its_owner_only_and_never_overwritten() throws Exception {
        var file = madeOffline("quiet.zip");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> backUp.into(file)).isInstanceOf(Refused.class).hasMessage("backup.exists");
        assertThat(backups.toFile().list()).containsExactly("quiet.zip");
    }

    @Test
    void a_damaged_backup_is_refused_before_anything_is_touched() throws Exception {
        var file = madeOffline("damaged.zip");
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(bytes.length() / 2);
            bytes.write(new byte[4096]);
        }
        assertThatThrownBy(() -> restore.from(file, true))
                .isInstanceOf(Refused.class)
                .hasMessage("restore.damaged");
        assertThat(ELSEWHERE.resolve("db")).doesNotExist();
    }

    @Test
    void data_already_there_are_refused_or_set_aside_but_never_deleted() throws Exception {
        var file = madeOffline("quiet.zip");
        EmbeddedPostgres.start(ELSEWHERE, Settings.forTests()).close();
        assertThatThrownBy(() -> restore.from(file, false))
                .isInstanceOf(Refused.class)
                .hasMessage("restore.occupied");

        restore.from(file, true);
        try (var aside = Files.newDirectoryStream(ELSEWHERE, "replaced-*")) {
            for (var folder : aside) {
                assertThat(folder.resolve("db/PG_VERSION")).exists();
                assertThat(folder.resolve("secrets/postgres")).exists();
                Folders.delete(folder);
                return;
            }
        }
        throw new AssertionError("nothing was set aside");
    }

    @Test
    void rows_that_went_missing_are_named() throws Exception {
        var file = madeOffline("quiet.zip");
        Manifest manifest;
        try (var backup = BackupReader.open(file)) {
            manifest = backup.manifest();
        }
        var counts = new TreeMap<String, Long>();
        manifest.rows().forEach((table, range) -> counts.put(table, range.from()));
        assertThat(manifest.differences(new RowCounts(counts))).isEmpty();
        counts.put("public.kept", 0L);
        counts.put("public.strange", 3L);
        assertThat(manifest.differences(new RowCounts(counts))).containsExactly("public.kept", "public.strange");
    }

    private Path madeOffline(String name) throws IOException, SQLException {
        try (var server = EmbeddedPostgres.startEmpty(HOME, Settings.forTests())) {
            execute(server.owner(), "create table public.kept as select 7 as answer");
        }
        return backUp.into(backups.resolve(name)).file();
    }

    private static long number(Login login, String question) throws SQLException {
        try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
                var row = connection.createStatement().executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(Login login, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password())) {
            connection.createStatement().execute(statement);
        }
    }

    /// Writes rows 1, 2, 3 …, each in a transaction of its own, and remembers how far it came.
    private static final class Writer implements AutoCloseable {

        private final AtomicLong written = new AtomicLong();
        private final AtomicBoolean stopped = new AtomicBoolean();
        private final Thread thread;

        Writer(Login login) throws SQLException {
            execute(login, "create table public.written (id bigint primary key, filling text)");
            thread = Thread.ofPlatform().start(() -> write(login));
        }

        long written() {
            return written.get();
        }

        /// Waits until so many rows are there.
        long reaches(long number) {
            while (written.get() < number) {
                assertThat(thread.isAlive()).as("the writer").isTrue();
                Thread.onSpinWait();
            }
            return written.get();
        }

        private void write(Login login) {
            try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
                    var insert = connection.prepareStatement(
                            "insert into public.written values (?, repeat('zażółć', 100))")) {
                while (!stopped.get()) {
                    insert.setLong(1, written.get() + 1);
                    insert.executeUpdate();
                    written.incrementAndGet();
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() throws InterruptedException {
            stopped.set(true);
            thread.join();
        }
    }
}
