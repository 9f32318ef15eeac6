package pl.sciezka.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.TestPostgres;

/// The calendar proposes; it never changes what other modules keep.
@HubTest
class NothingIsDeletedTests {

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    EndedMatters office;
    int thisYear;

    @BeforeEach
    void an_office(@Autowired ApplicationContext program) {
        office = new EndedMatters(program);
        thisYear = Warsaw.today(clock).getYear();
    }

    /// The whole of what the calendar can do is done between the two counts.
    @Test
    void nothing_of_any_other_module_is_changed_or_deleted() {
        var before = tables();
        assertThat(before).containsKeys("client.person", "plan.joint_plan", "referral.referral");
        office.add("B", "5", "1.01.2010");
        var confirm = office.coordinator.findOn("/retention/classes", "/retention/classes/[0-9a-f-]+/confirmation");
        FilledForm.on(office.coordinator, confirm, "/confirmation")
                .with("by", "Archiwum Próbne")
                .with("number", "1")
                .with("dated", "2.03.2020")
                .sent();
        var group = office.lastGroup();
        FilledForm.on(office.coordinator, group + "/consent", "/consent")
                .with("number", "OA.5")
                .with("dated", "1.02.2022")
                .sent();
        FilledForm.on(office.coordinator, group + "/put-off", "/put-off")
                .with("reason", "Powód")
                .with("untilYear", String.valueOf(thisYear + 1))
                .sent();
        office.coordinator.get("/retention");
        office.coordinator.get("/retention/calendar.csv");
        assertThat(tables()).isEqualTo(before);
        TestPostgres.asOwner(
                sql,
                owner -> assertThat(owner.sql("""
                        select count(*) from unnest(array['category', 'confirmation', 'decision']) t
                         where has_table_privilege('sciezka_app', 'retention.' || t, 'update')
                            or has_table_privilege('sciezka_app', 'retention.' || t, 'delete')
                        """).query(Long.class).single()).isZero());
    }

    /// What each table holds, rows and words; without sessions, sent forms and the journal, which grow by every
    /// request.
    private Map<String, String> tables() {
        var found = new TreeMap<String, String>();
        office.offices.as(office.own, Purpose.OWN_TASKS, () -> {
            for (var table : sql.sql("""
                    select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                     where c.relkind in ('r', 'p') and not c.relispartition
                       and n.nspname not in ('pg_catalog', 'information_schema', 'public', 'retention', 'journal', 'shell')
                       and has_table_privilege(c.oid, 'select')
                    """).query(String.class).list())
                found.put(
                        table,
                        sql.sql(
                                        "select count(*) || ' ' || coalesce(md5(string_agg(t::text, ';' order by t::text)), '') from "
                                                + table + " t")
                                .query(String.class)
                                .single());
            return found;
        });
        return found;
    }
}
