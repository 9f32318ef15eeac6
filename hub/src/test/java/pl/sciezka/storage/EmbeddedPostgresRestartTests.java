package pl.sciezka.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.sciezka.storage.Asking.ask;
import static pl.sciezka.storage.Asking.execute;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresRestartTests {

    private TestHome home;

    @BeforeEach
    void an_empty_folder() throws IOException {
        home = TestHome.fresh();
    }

    @AfterEach
    void clean_up() throws IOException {
        home.delete();
    }

    @Test
    void a_second_start_keeps_the_rows() throws SQLException {
        try (var postgres = home.start(Settings.forTests())) {
            execute(postgres.owner(), "create table public.kept as select 7 as answer");
        }
        try (var postgres = home.start(Settings.forTests())) {
            assertThat(ask(postgres.owner(), "select answer from public.kept")).isEqualTo("7");
        }
    }

    @Test
    void durable_is_what_it_says() throws SQLException {
        try (var postgres = home.start(Settings.durable())) {
            assertThat(ask(postgres.app(), "show fsync")).isEqualTo("on");
            assertThat(ask(postgres.app(), "show full_page_writes")).isEqualTo("on");
            assertThat(ask(postgres.app(), "show synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void rows_survive_a_killed_server() throws Exception {
        try (var postgres = home.start(Settings.durable())) {
            execute(postgres.owner(), "create table public.kept as select 7 as answer");
            kill(postmaster());
        }
        try (var postgres = home.start(Settings.forTests())) {
            assertThat(ask(postgres.owner(), "select answer from public.kept")).isEqualTo("7");
        }
    }

    @Test
    void a_number_inherited_by_a_stranger_does_not_keep_the_server_from_starting() throws Exception {
        home.start(Settings.forTests()).close();
        Files.writeString(
                home.path().resolve("db/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");
        try (var postgres = home.start(Settings.forTests())) {
            assertThat(ask(postgres.app(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void data_of_another_major_version_are_refused() throws IOException {
        home.start(Settings.forTests()).close();
        Files.writeString(home.path().resolve("db/PG_VERSION"), "9\n");
        assertThatThrownBy(() -> home.start(Settings.forTests()))
                .isInstanceOf(DatabaseDidNotStart.class)
                .hasMessageContaining("PostgreSQL 9");
    }

    @Test
    void a_half_made_cluster_is_made_again() throws Exception {
        Files.createDirectories(home.path().resolve("db.new/base"));
        try (var postgres = home.start(Settings.forTests())) {
            assertThat(ask(postgres.app(), "select 1")).isEqualTo("1");
        }
    }

    private ProcessHandle postmaster() throws IOException {
        return new PostmasterFile(home.path().resolve("db/postmaster.pid"))
                .postmaster()
                .orElseThrow();
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }
}
