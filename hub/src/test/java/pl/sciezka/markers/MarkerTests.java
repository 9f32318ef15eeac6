package pl.sciezka.markers;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.exchange.Exchanging;
import pl.sciezka.testing.Chromium;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Markers;
import pl.sciezka.testing.TestPostgres;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Witness;

/// Words of a client, planted in every sensitive field, stay in the records and on the pages of those who may read
/// them: no log, no address, no name of a file, no error page, no metric and no browser keeps one. Letters and calls to
/// other systems are looked at where they wait to be sent: as rows of `delivery`; a test of letters may plant [Markers]
/// of its own and look with [Markers#foundIn].
@HubTest
@Tag("browser")
class MarkerTests extends Exchanging {

    /// Where records of clients belong; the words of every other schema are the program's own.
    private static final Set<String> RECORDS = Set.of("client", "exchange", "plan", "adviser");

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext program;

    final Markers markers = new Markers();
    final Witness witness = new Witness(markers);
    KeptLog log;

    @BeforeEach
    void watched() throws IOException {
        log = new KeptLog();
        for (var visitor : new Visitor[] {pup, ops, stranger}) visitor.watchedBy(witness);
    }

    @AfterEach
    void closed() {
        log.close();
    }

    @Test
    void nothing_of_a_client_stays_behind_where_it_should_not() throws IOException {
        var planted = new Planted(markers, circle, pup, ops, program);
        planted.everything(adviser);
        var pages = planted.pages.values().toArray(String[]::new);
        assertThat(new Walk(ops).from("/", planted.atOps)).isGreaterThan(25);
        assertThat(new Walk(pup).from("/", planted.atPup)).isGreaterThan(25);
        new Walk(ops).from(pages);
        new Walk(pup).from(pages);
        new Walk(stranger).from(pages);
        ops.post("/clients/search", Map.of("q", markers.in("search")));
        for (var path : new String[] {"", "/health", "/metrics", "/env", "/loggers", "/prometheus", "/mappings"})
            witness.look(
                    "actuator" + path,
                    ops.get("/actuator" + path).body()
                            + stranger.get("/actuator" + path).body());
        mishaps(planted);

        assertThat(witness.shown()).as("planted and shown").containsAll(planted());
        assertThat(witness.findings()).isEmpty();
        assertThat(markers.foundIn(log.ofTheProgram())).as("log").isEmpty();
        assertThat(markers.foundIn(log.ofPostgres())).as("log of PostgreSQL").isEmpty();
        program.getBeansOfType(MeterRegistry.class)
                .values()
                .forEach(it -> assertThat(markers.foundIn(it.getMeters().stream()
                                .map(meter -> meter.getId().toString())
                                .toList()
                                .toString()))
                        .as("metrics")
                        .isEmpty());
        assertThat(tablesWithMarkers()).allMatch(it -> RECORDS.contains(it.substring(0, it.indexOf('.'))));
    }

    @Test
    void a_browser_keeps_nothing_once_it_is_saved() {
        var planted = new Planted(markers, circle, pup, ops, program);
        var of = "/plans/of/" + Planted.id(planted.atPup).value();
        var plan = FilledForm.on(pup, of, of).with("skeleton", "empty").sent().replace("/list", "");
        try (var chromium = new Chromium();
                var context = chromium.as(pup, visitors().base())) {
            var page = context.newPage();
            page.onRequest(it -> witness.address("browser", it.url()));
            page.navigate(visitors().base() + plan + "/barriers/new");
            page.selectOption("[name=area]", "CARE");
            page.fill("[name=text]", markers.in("browser.barrier"));
            page.waitForCondition(() -> !markers.foundIn(kept(page)).isEmpty());
            assertThat(markers.foundIn(kept(page)))
                    .as("a draft, for whoever typed it")
                    .containsExactly("browser.barrier");
            page.selectOption("[name=reason]", "NEEDED_HERE");
            page.locator("main form button:not([name])").first().click();
            page.waitForURL(it -> !it.endsWith("/new"));
            page.waitForLoadState();
            assertThat(markers.foundIn(kept(page))).isEmpty();
            page.navigate(visitors().base() + planted.atPup + "/needs");
            page.fill("[name=remark]", markers.in("browser.remark"));
            page.locator("main form button:not([name])").first().click();
            page.waitForURL(it -> !it.endsWith("/needs"));
            page.waitForLoadState();
            assertThat(markers.foundIn(kept(page))).isEmpty();
        }
        assertThat(witness.findings()).isEmpty();
    }

    /// What fails fails without repeating what was typed to anybody else.
    private void mishaps(Planted planted) {
        var needs = planted.atOps + "/needs";
        var late = Map.of("version", "0", "remark", markers.in("mishap.late") + " za późno");
        assertThat(ops.post(needs, late).statusCode()).isEqualTo(409);
        assertThat(stranger.post(needs, late).statusCode()).isEqualTo(404);
        assertThat(ops.post(needs, Map.of("remark", markers.in("mishap.incomplete") + " bez wersji"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(ops.get("/clients/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        var failing = FilledForm.on(ops, needs, "/needs").with("remark", markers.in("mishap.failed") + " do zapisania");
        TestPostgres.asOwner(sql, "revoke insert on journal.entry from sciezka_app");
        try {
            assertThat(failing.send().statusCode()).isEqualTo(500);
            assertThat(ops.get(planted.atOps).statusCode()).isEqualTo(500);
        } finally {
            TestPostgres.asOwner(sql, "grant insert on journal.entry to sciezka_app");
        }
    }

    /// Not the ones that were only searched for or could not be saved; the note of a change is shown with the change,
    /// and a draft has none yet.
    private Set<String> planted() {
        var all = new TreeSet<>(markers.fields());
        all.removeIf(
                it -> it.startsWith("mishap.") || Set.of("search", "plan.note").contains(it));
        return all;
    }

    private Set<String> tablesWithMarkers() {
        var found = new TreeSet<String>();
        try (var pool = TestPostgres.superuserPool(
                sql.sql("select current_database()").query(String.class).single())) {
            var all = JdbcClient.create(pool);
            for (var table : all.sql("""
                            select schemaname || '.' || quote_ident(tablename) from pg_tables
                            where schemaname not in ('pg_catalog', 'information_schema')
                            """).query(String.class).list())
                for (var row : all.sql("select t::text from " + table + " t")
                        .query(String.class)
                        .list()) if (!markers.foundIn(row).isEmpty()) found.add(table + ": " + markers.foundIn(row));
        }
        return found;
    }

    private static String kept(Page page) {
        return page.evaluate("""
                async () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href,
                  history.state, await indexedDB.databases(), await caches.keys()])
                """).toString();
    }
}
