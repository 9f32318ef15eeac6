package pl.sciezka.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.sciezka.storage.Asking.ask;
import static pl.sciezka.storage.Asking.execute;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class EmbeddedPostgresTests {

    private static final Path HOME = Path.of("target", "storage-tests");
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() {
        postgres = EmbeddedPostgres.startEmpty(HOME, Settings.forTests());
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void a_first_start_makes_a_database_in_utf_8_with_checksums_and_utc() throws SQLException {
        assertThat(ask(postgres.app(), "select current_database()")).isEqualTo("sciezka");
        assertThat(ask(postgres.app(), "show server_encoding")).isEqualTo("UTF8");
        assertThat(ask(postgres.app(), "show data_checksums")).isEqualTo("on");
        assertThat(ask(postgres.app(), "show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(ask(postgres.superuser(), "show unix_socket_directories")).isEmpty();
        assertThat(ask(postgres.superuser(), "show log_timezone")).isEqualTo("UTC");
        assertThat(ask(postgres.app(), "select lower('ZAŻÓŁĆ GĘŚLĄ JAŹŃ')")).isEqualTo("zażółć gęślą jaźń");
    }

    @Test
    void a_second_program_in_the_same_folder_is_told_what_to_do() {
        assertThatThrownBy(() -> EmbeddedPostgres.start(HOME, Settings.forTests()))
                .isInstanceOf(DatabaseDidNotStart.FolderInUse.class)
                .hasMessageContaining("Stop that one")
                .hasMessageContaining("--data");
    }

    @Test
    void a_wrong_password_is_refused() {
        var wrong = new Login(postgres.app().url(), postgres.app().user(), "wrong");
        assertThatThrownBy(() -> ask(wrong, "select 1"))
                .isInstanceOf(SQLException.class)
                .hasFieldOrPropertyWithValue("SQLState", "28P01");
    }

    @Test
    void passwords_are_for_the_owner_only_and_never_printed() throws IOException {
        var login = postgres.superuser();
        assertThat(login.password()).hasSizeGreaterThan(40);
        assertThat(login.toString()).doesNotContain(login.password());
        assertThat(Files.readString(HOME.resolve("postgres.log"))).doesNotContain(login.password());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(HOME.resolve("secrets/postgres"))))
                .isEqualTo("rw-------");
    }

    @Test
    void the_program_owns_nothing_and_creates_nothing() throws SQLException {
        for (var statement : new String[] {
            "create table public.mine (id int)", "create temporary table mine (id int)", "create schema mine"
        }) {
            assertThatThrownBy(() -> execute(postgres.app(), statement))
                    .as(statement)
                    .hasFieldOrPropertyWithValue("SQLState", "42501");
        }
        assertThat(ask(
                        postgres.app(),
                        "select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolinherit"
                                + " from pg_roles where rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void a_test_database_is_a_copy_that_only_the_two_roles_enter() throws SQLException {
        execute(postgres.owner(), "create table public.kept as select 7 as answer");
        postgres.createDatabase("copy-1", "sciezka");
        assertThat(ask(postgres.owner("copy-1"), "select answer from public.kept"))
                .isEqualTo("7");
        assertThat(ask(postgres.app("copy-1"), "select has_database_privilege('copy-1', 'temporary')"))
                .isEqualTo("f");
        postgres.dropDatabase("copy-1");
        assertThatThrownBy(() -> ask(postgres.app("copy-1"), "select 1"))
                .hasFieldOrPropertyWithValue("SQLState", "3D000");
    }
}
