package pl.sciezka;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.testing.TestPostgres;

/// What the catalogue of the migrated database must look like, so that the second wall has no hole.
class DatabaseRulesTests {

    /// Tables without personal data, each with its reason.
    private static final Map<String, String> OPEN_TABLES = Map.of(
            "public.flyway_schema_history", "migrations",
            "public.spring_session", "random session ids and staff ids",
            "public.spring_session_attributes", "the session's own bytes",
            "public.event_publication", "ids only",
            "institution.institution", "public facts",
            "institution.unit", "public facts",
            "institution.demo_account", "invented people",
            "delivery.due", "when to look where, nothing of what it is about");

    private static final Set<String> OPEN_SCHEMAS = Set.of("partnership");

    /// A table may point to its own floor or further down.
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("shell", 0),
            Map.entry("journal", 1),
            Map.entry("institution", 1),
            Map.entry("delivery", 1),
            Map.entry("partnership", 2),
            Map.entry("cooperation", 2),
            Map.entry("client", 3),
            Map.entry("adviser", 3),
            Map.entry("intake", 3),
            Map.entry("discovery", 3),
            Map.entry("plan", 4),
            Map.entry("offer", 4),
            Map.entry("referral", 4),
            Map.entry("exchange", 4),
            Map.entry("desk", 5),
            Map.entry("retention", 5),
            Map.entry("export", 5));

    private static HikariDataSource owner;
    private static JdbcClient sql;
    private static String database;

    @BeforeAll
    static void a_migrated_database() {
        database = TestPostgres.freshDatabase();
        owner = TestPostgres.ownerPool(database);
        sql = JdbcClient.create(owner);
    }

    @AfterAll
    static void away() {
        owner.close();
        TestPostgres.drop(database);
    }

    @Test
    void every_table_is_under_row_level_security_also_for_its_owner() {
        assertThat(names("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p') and not c.relispartition
                   and n.nspname not in ('pg_catalog', 'information_schema')
                   and not (c.relrowsecurity and c.relforcerowsecurity)
                """))
                .filteredOn(table -> !OPEN_TABLES.containsKey(table)
                        && !OPEN_SCHEMAS.contains(table.substring(0, table.indexOf('.'))))
                .isEmpty();
    }

    @Test
    void no_partition_can_be_read_past_its_parent() {
        assertThat(names("""
                select c.relname from pg_class c
                 where c.relispartition and c.relkind = 'r' and has_table_privilege('sciezka_app', c.oid, 'select')
                """)).isEmpty();
    }

    @Test
    void no_view_or_function_looks_with_other_rights_than_its_caller() {
        assertThat(names("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname not in ('pg_catalog', 'information_schema')
                   and (c.relkind = 'm'
                        or c.relkind = 'v' and not coalesce('security_invoker=true' = any (c.reloptions), false))
                """)).isEmpty();
        assertThat(names("""
                select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                 where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
                """)).isEmpty();
    }

    @Test
    void the_program_owns_nothing_and_passes_no_policy() {
        assertThat(names("""
                select rolname from pg_roles
                 where rolname in ('sciezka_app', 'sciezka_owner')
                   and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
                """)).isEmpty();
        assertThat(names("""
                select c.relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'sciezka_app'
                """)).isEmpty();
        assertThat(names("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
                   and has_table_privilege('sciezka_app', c.oid, 'truncate')
                """)).isEmpty();
    }

    @Test
    void what_has_been_written_down_stays_written() {
        for (var table : List.of(
                "journal.entry",
                "client.sentence",
                "cooperation.note",
                "cooperation.decision_turn",
                "delivery.item",
                "retention.category",
                "retention.confirmation",
                "retention.decision",
                "export.taken"))
            assertThat(sql.sql("""
                    select has_table_privilege('sciezka_app', :table, 'update')
                        or has_table_privilege('sciezka_app', :table, 'delete')
                    """).param("table", table).query(Boolean.class).single())
                    .as(table)
                    .isFalse();
    }

    /// A PESEL and words of a need that were a mistake are taken out of a correction: the program may say so, and the
    /// database does it.
    @Test
    void of_a_correction_only_that_something_was_a_mistake_can_be_said_later() {
        for (var table : List.of("person_change", "needs_change")) {
            assertThat(names("""
                    select column_name from information_schema.column_privileges
                     where grantee = 'sciezka_app' and privilege_type = 'UPDATE'
                       and table_schema = 'client' and table_name = '%s'
                    """.formatted(table))).as(table).containsExactlyInAnyOrder("was_removed", "now_removed");
            assertThat(names("""
                    select privilege_type from information_schema.table_privileges
                     where grantee = 'sciezka_app' and table_schema = 'client' and table_name = '%s'
                    """.formatted(table))).as(table).containsExactlyInAnyOrder("SELECT", "INSERT");
        }
    }

    @Test
    void tables_point_only_to_their_own_floor_or_further_down() {
        var upwards = sql
                .sql("""
                select n.nspname as source, fn.nspname as target, c.conname as name
                  from pg_constraint c
                  join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
                  join pg_class f on f.oid = c.confrelid join pg_namespace fn on fn.oid = f.relnamespace
                 where c.contype = 'f' and n.nspname <> fn.nspname
                """)
                .query((row, _) -> Map.entry(row.getString("name"), List.of(row.getString(1), row.getString(2))))
                .list()
                .stream()
                .filter(it -> FLOORS.get(it.getValue().get(0))
                        < FLOORS.get(it.getValue().get(1)))
                .toList();
        assertThat(upwards).isEmpty();
    }

    private static List<String> names(String query) {
        return sql.sql(query).query(String.class).list();
    }
}
