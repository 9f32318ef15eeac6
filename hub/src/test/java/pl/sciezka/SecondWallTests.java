package pl.sciezka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.DemoTest;
import pl.sciezka.testing.TestPostgres;
import pl.sciezka.testing.Visitors;

/// With the program's own checks out of the way, straight at the tables: what the database itself lets through.
@DemoTest
class SecondWallTests {

    /// Names, positions and telephones of staff are for every colleague who works with them.
    private static final Set<String> FOR_ALL_STAFF = Set.of("institution.colleague");

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient sql;

    @Autowired
    Visitors visitors;

    @Test
    void a_foreign_institution_finds_no_row_whatever_its_purpose() {
        var stranger = sql.sql("""
                select id from institution.institution i
                 where kind = 'OPS' and not exists (select 1 from partnership.party p where p.institution_id = i.id)
                """).query(UUID.class).list().getFirst();
        var found = new TreeMap<String, Long>();
        for (var table : tables())
            for (var purpose : Purpose.values()) {
                var foreign = transactions.as(
                        new Acting.Job(new InstitutionId(stranger), purpose), () -> foreign(table, stranger));
                if (foreign > 0) found.put(table + " for " + purpose, foreign);
            }
        assertThat(found).isEmpty();
    }

    @Test
    void where_nobody_acts_nothing_is_found() {
        var found = new TreeMap<String, Long>();
        for (var table : tables()) {
            var rows =
                    sql.sql("select count(*) from " + table).query(Long.class).single();
            if (rows > 0) found.put(table, rows);
        }
        assertThat(found).isEmpty();
    }

    @Test
    void an_institution_finds_its_own_rows_so_that_the_test_above_can_fail() {
        var pup = institution("PUP Chrzanów");
        assertThat(transactions.as(
                        new Acting.Job(new InstitutionId(pup), Purpose.OWN_TASKS),
                        () -> sql.sql("select count(*) from client.identity")
                                .query(Long.class)
                                .single()))
                .isGreaterThan(100);
    }

    @Test
    void without_the_journal_no_data_is_shown() {
        var pup = institution("PUP Chrzanów");
        var worker = new SignedIn(UUID.randomUUID(), pup, "Próba", "PUP", Set.of(Role.PRACTITIONER));
        var surname = transactions.as(
                new Acting.Job(new InstitutionId(pup), Purpose.OWN_TASKS),
                () -> sql.sql("select surname from client.identity order by surname collate \"pl-x-icu\" limit 1")
                        .query(String.class)
                        .single());
        assertThat(visitors.as(worker).get("/clients").body()).contains(surname);
        TestPostgres.asOwner(sql, "revoke insert on journal.entry from sciezka_app");
        try {
            var answer = visitors.as(worker).get("/clients");
            assertThat(answer.statusCode()).isGreaterThanOrEqualTo(500);
            assertThat(answer.body()).doesNotContain(surname);
        } finally {
            TestPostgres.asOwner(sql, "grant insert on journal.entry to sciezka_app");
        }
    }

    private long foreign(String table, UUID institution) {
        var own = Stream.concat(
                        Stream.of(institution),
                        sql.sql("select staff_id from institution.account").query(UUID.class).list().stream())
                .map(UUID::toString)
                .toList();
        var rows = sql.sql("select to_jsonb(t)::text from " + table + " t")
                .query(String.class)
                .list();
        return rows.stream()
                .filter(row -> own.stream().noneMatch(row::contains))
                .count();
    }

    private UUID institution(String shortName) {
        return sql.sql("select id from institution.institution where short_name = :name")
                .param("name", shortName)
                .query(UUID.class)
                .single();
    }

    private List<String> tables() {
        var tables = sql.sql("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p') and c.relrowsecurity and has_table_privilege(c.oid, 'select')
                """).query(String.class).list();
        assertThat(tables).contains("client.person", "journal.entry");
        return tables.stream()
                .filter(it -> !FOR_ALL_STAFF.contains(it))
                .sorted()
                .toList();
    }
}
