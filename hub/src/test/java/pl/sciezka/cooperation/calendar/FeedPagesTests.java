package pl.sciezka.cooperation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
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
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

@DemoTest
class FeedPagesTests {

    private static final Pattern ADDRESS = Pattern.compile("/calendar/[a-z2-7]{52}\\.ics");
    private static final String PAGE = "/partnerships/meetings/feed";

    @Autowired
    Visitors visitors;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient sql;

    @Test
    void whoever_holds_the_address_reads_times_and_no_names() {
        var address = made(colleague("OPS Babice"));
        var answer = visitors.stranger().get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("text/calendar");
        assertThat(answer.headers().firstValue("cache-control").orElse("")).contains("no-store");
        var file = ReadBack.of(answer.body());
        assertThat(file.events).hasSizeGreaterThan(2);
        assertThat(file.events)
                .allSatisfy(it -> assertThat(it.get("SUMMARY")).startsWith("Spotkanie: Partnerstwo na rzecz"));
        assertThat(answer.body()).doesNotContain("Palka").doesNotContain("kwartalne");
    }

    @Test
    void a_new_address_ends_the_one_before_and_revoking_ends_it_at_once() {
        var owner = colleague("OPS Libiąż");
        var first = made(owner);
        var second = made(owner);
        assertThat(visitors.stranger().get(first).statusCode()).isEqualTo(404);
        assertThat(visitors.stranger().get(second).statusCode()).isEqualTo(200);
        assertThat(owner.get(PAGE).body()).doesNotContain(second.substring(10, 60));
        owner.post(PAGE + "/revoke", Map.of());
        assertThat(visitors.stranger().get(second).statusCode()).isEqualTo(404);
    }

    @Test
    void who_no_longer_works_there_has_no_feed() {
        var leaver =
                new SignedIn(UUID.randomUUID(), institution("OPS Alwernia"), "Próba", "OPS", Set.of(Role.COORDINATOR));
        assertThat(visitors.stranger().get(made(visitors.as(leaver))).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_feed_is_seen_by_its_owner_and_its_holder_alone() {
        made(colleague("OPS Trzebinia"));
        var trzebinia = new InstitutionId(institution("OPS Trzebinia"));
        var seen = transactions.as(
                new Acting.Job(trzebinia, Purpose.ADMINISTRATION),
                () -> sql.sql("select count(*) from cooperation.feed")
                        .query(Long.class)
                        .single());
        var guessed = transactions.as(
                new Acting.LinkHolder("feed:" + "0".repeat(64)),
                () -> sql.sql("select count(*) from cooperation.feed")
                        .query(Long.class)
                        .single());
        assertThat(seen + guessed).isZero();
    }

    private String made(Visitor owner) {
        var address = ADDRESS.matcher(owner.post(PAGE, Map.of()).body());
        assertThat(address.find()).isTrue();
        return address.group();
    }

    private Visitor colleague(String shortName) {
        var institution = institution(shortName);
        var staff = sql.sql("select staff_id from institution.colleague where institution_id = :id limit 1");
        var id = transactions.as(
                new Acting.Job(new InstitutionId(institution), Purpose.ADMINISTRATION),
                () -> staff.param("id", institution).query(UUID.class).single());
        return visitors.as(new SignedIn(id, institution, "Próba", shortName, Set.of(Role.COORDINATOR)));
    }

    private UUID institution(String shortName) {
        return sql.sql("select id from institution.institution where short_name = :name")
                .param("name", shortName)
                .query(UUID.class)
                .single();
    }
}
