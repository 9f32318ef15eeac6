package pl.sciezka.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static pl.sciezka.storage.Asking.ask;
import static pl.sciezka.storage.Asking.execute;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@Tag("slow")
class EmbeddedPostgresRestartTests {

    private static final Path HOME = Path.of("target", "storage-tests").toAbsolutePath();

    @BeforeEach
    void an_empty_cluster() {
        EmbeddedPostgres.startEmpty(HOME, Settings.forTests()).close();
    }

    @Test
    void a_second_start_keeps_the_rows() throws SQLException {
        try (var postgres = EmbeddedPostgres.start(HOME, Settings.forTests())) {
            execute(postgres.owner(), "create table public.kept as select 7 as answer");
        }
        try (var postgres = EmbeddedPostgres.start(HOME, Settings.forTests())) {
            assertThat(ask(postgres.owner(), "select answer from public.kept")).isEqualTo("7");
        }
    }

    @Test
    void durable_is_what_it_says() throws SQLException {
        try (var postgres = EmbeddedPostgres.start(HOME, Settings.durable())) {
            assertThat(ask(postgres.app(), "show fsync")).isEqualTo("on");
            assertThat(ask(postgres.app(), "show full_page_writes")).isEqualTo("on");
            assertThat(ask(postgres.app(), "show synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void rows_survive_a_killed_server() throws Exception {
        try (var postgres = EmbeddedPostgres.start(HOME, Settings.durable())) {
            execute(postgres.owner(), "create table public.kept as select 7 as answer");
            kill(postmaster());
        }
        try (var postgres = EmbeddedPostgres.start(HOME, Settings.forTests())) {
            assertThat(ask(postgres.owner(), "select answer from public.kept")).isEqualTo("7");
        }
    }

    @Test
    void a_server_that_ends_without_being_told_to_is_started_again_where_it_was() throws Exception {
        try (var postgres = EmbeddedPostgres.start(HOME, Settings.durable())) {
            execute(postgres.owner(), "create table public.kept as select 7 as answer");
            var login = postgres.owner();
            kill(postmaster());
            await().atMost(Duration.ofMinutes(2))
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(ask(login, "select answer from public.kept"))
                            .isEqualTo("7"));
        }
        assertThat(new PostmasterFile(HOME.resolve("db")).exists()).isFalse();
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only its kernel tells a child that the parent died")
    void the_server_goes_with_a_killed_program() throws Exception {
        var program = program();
        assertThat(program.inputReader().lines().anyMatch("started"::equals))
                .as("among what libraries log")
                .isTrue();
        var postmaster = postmaster();
        kill(program.toHandle());
        assertThat(postmaster.onExit()).succeedsWithin(Duration.ofSeconds(60));
    }

    @Test
    void a_server_left_behind_is_stopped_by_the_next_start() throws Exception {
        var left = Server.start(Cluster.in(HOME), Settings.forTests(), ServerLog.in(HOME));
        try (var postgres = EmbeddedPostgres.start(HOME, Settings.forTests())) {
            assertThat(left.process().isAlive()).isFalse();
            assertThat(ask(postgres.app(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_number_inherited_by_a_stranger_does_not_keep_the_server_from_starting() throws Exception {
        Files.writeString(
                HOME.resolve("db/postmaster.pid"), ProcessHandle.current().pid() + "\n");
        try (var postgres = EmbeddedPostgres.start(HOME, Settings.forTests())) {
            assertThat(ask(postgres.app(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void data_of_another_major_version_are_refused() throws IOException {
        Files.writeString(HOME.resolve("db/PG_VERSION"), "9\n");
        assertThatThrownBy(() -> EmbeddedPostgres.start(HOME, Settings.forTests()))
                .isInstanceOf(DatabaseDidNotStart.class)
                .hasMessageContaining("PostgreSQL 9");
    }

    @Test
    void a_half_made_cluster_is_made_again() throws Exception {
        Folders.delete(HOME.resolve("db"));
        Files.createDirectories(HOME.resolve("db.new/base"));
        try (var postgres = EmbeddedPostgres.start(HOME, Settings.forTests())) {
            assertThat(ask(postgres.app(), "select 1")).isEqualTo("1");
        }
    }

    private ProcessHandle postmaster() throws IOException {
        return new PostmasterFile(HOME.resolve("db")).postmaster().orElseThrow();
    }

    private static Process program() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(java, "-cp", classes, Program.class.getName(), HOME.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static class Program {
        public static void main(String... folder) throws IOException {
            EmbeddedPostgres.start(Path.of(folder[0]), Settings.forTests());
            System.out.println("started");
            System.in.read();
        }
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }
}
