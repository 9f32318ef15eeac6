package pl.sciezka.cooperation.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.Opening;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Offices;
import pl.sciezka.testing.TestPostgres;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

@HubTest
class MeetingPagesTests {

    static final Pattern MEETING = Pattern.compile("/partnerships/meetings/[0-9a-f-]{36}");

    @Autowired
    ApplicationContext program;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    InstitutionId pup;
    InstitutionId ops;
    InstitutionId stranger;
    LocalDate today;

    @BeforeEach
    void a_partnership() {
        var offices = new Offices(program);
        pup = InstitutionId.next();
        ops = InstitutionId.next();
        stranger = InstitutionId.next();
        today = Warsaw.today(clock);
        offices.open(pup, InstitutionKind.PUP, "PUP " + pup.value());
        offices.open(ops, InstitutionKind.OPS, "OPS " + ops.value());
        offices.open(stranger, InstitutionKind.OPS, "OPS " + stranger.value());
        offices.agree(
                "Partnerstwo " + pup.value(),
                pup,
                Map.of(pup, InstitutionKind.PUP, ops, InstitutionKind.OPS),
                Offices.term(
                        "§ 1",
                        InstitutionKind.PUP,
                        Purpose.JOINT_SERVICE,
                        Opening.AGREEMENT,
                        Set.of(DataGroup.IDENTITY)));
    }

    @Test
    void who_was_invited_answers_and_the_convener_reads_it() {
        var convener = visitor(pup, Role.COORDINATOR);
        var path = convened(convener, Map.of());
        var guest = visitor(ops, Role.PRACTITIONER);
        assertThat(words(guest.get("/partnerships/meetings"))).contains("czeka na naszą odpowiedź");
        FilledForm.on(guest, path, "/answer").with("answer", "NOT_COMING").sent();
        assertThat(words(convener.get(path))).contains("OPS " + ops.value() + " nie przyjdą");
        assertThat(guest.get(path + "/move").statusCode()).isEqualTo(404);
    }

    @Test
    void moving_the_rest_of_a_series_asks_everybody_again_and_calendars_follow() {
        var convener = visitor(pup, Role.DIRECTOR);
        var first = convened(convener, Map.of("rhythm", "WEEKS", "weeks", "2", "end", "TIMES", "times", "3"));
        var guest = visitor(ops, Role.COORDINATOR);
        FilledForm.on(guest, first, "/answer").with("answer", "COMING").sent();
        assertThat(guest.get(first + "/calendar.ics").body())
                .contains("SEQUENCE:0")
                .contains("METHOD:PUBLISH");

        var later = today.plusDays(41);
        FilledForm.on(convener, first + "/move", "/move")
                .with("day", later.toString())
                .with("scope", "REST")
                .sent();
        assertThat(days(first)).containsExactly(later, later.plusWeeks(2), later.plusWeeks(4));
        assertThat(guest.get(first + "/series.ics").body().split("SEQUENCE:1", -1))
                .hasSize(4);
        assertThat(words(guest.get("/partnerships/meetings"))).contains("czeka na naszą odpowiedź");

        FilledForm.on(convener, first + "/call-off", "/call-off")
                .with("why", "Sala zajęta")
                .sent();
        assertThat(words(guest.get(first))).contains("odwołane").contains("Sala zajęta");
        assertThat(guest.get(first + "/calendar.ics").body())
                .contains("METHOD:CANCEL")
                .contains("SEQUENCE:2");
        assertThat(convener.get(first + "/move").statusCode()).isEqualTo(404);
    }

    @Test
    void two_who_move_at_once_do_not_overwrite_each_other() {
        var convener = visitor(pup, Role.COORDINATOR);
        var path = convened(convener, Map.of());
        var slow = FilledForm.on(convener, path + "/move", "/move")
                .with("day", today.plusDays(50).toString());
        FilledForm.on(visitor(pup, Role.DIRECTOR), path + "/move", "/move")
                .with("day", today.plusDays(60).toString())
                .sent();
        var answer = slow.send();
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains(today.plusDays(50).toString());
        assertThat(days(path)).containsExactly(today.plusDays(60));
    }

    @Test
    void a_form_with_mistakes_says_which() {
        var convener = visitor(pup, Role.COORDINATOR);
        var answer = FilledForm.on(convener, "/partnerships/meetings/new", "/partnerships/meetings/new")
                .with("from", "12")
                .with("to", "9:30")
                .with("day", "1.2.2020")
                .with("invite", "SOME")
                .send();
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Ten termin już minął.")
                .contains("musi się skończyć później")
                .contains("Napisz, gdzie")
                .contains("Wybierz, kogo zapraszamy.");
    }

    @Test
    void an_institution_outside_cannot_tell_a_meeting_from_nothing() {
        var path = convened(visitor(pup, Role.COORDINATOR), Map.of());
        var outside = visitor(stranger, Role.DIRECTOR);
        for (var it : List.of(path, path + "/move", path + "/call-off", path + "/calendar.ics"))
            assertThat(outside.get(it).statusCode()).as(it).isEqualTo(404);
        assertThat(words(outside.get("/partnerships/meetings"))).contains("nie jest dziś w żadnym partnerstwie");
        assertThat(seen(stranger)).isZero();
        assertThat(seen(ops)).isEqualTo(1);
    }

    @Test
    void a_former_member_keeps_what_happened_in_its_time_only() {
        var convener = visitor(pup, Role.COORDINATOR);
        var inTime = convened(convener, Map.of());
        var afterwards = convened(convener, Map.of("day", today.plusDays(90).toString()));
        asOwner("update partnership.party set left_on = date '%s' where institution_id = '%s'"
                .formatted(today.plusDays(45), ops.value()));
        var former = visitor(ops, Role.COORDINATOR);
        assertThat(former.get(inTime).statusCode()).isEqualTo(200);
        assertThat(former.get(afterwards).statusCode()).isEqualTo(404);
        assertThat(seen(ops)).isEqualTo(1);
    }

    @Test
    void nobody_but_the_convener_changes_a_meeting_even_past_the_program() {
        convened(visitor(pup, Role.COORDINATOR), Map.of());
        assertThat(new Offices(program)
                        .as(
                                ops,
                                Purpose.ADMINISTRATION,
                                () -> sql.sql("update cooperation.meeting set place = 'x'")
                                        .update()))
                .isZero();
    }

    private String convened(Visitor convener, Map<String, String> more) {
        var form = FilledForm.on(convener, "/partnerships/meetings/new", "/partnerships/meetings/new");
        var fields = new TreeMap<>(Map.of(
                "purpose", "Spotkanie kwartalne", "day", today.plusDays(30).toString(), "place", "Sala, parter"));
        fields.putAll(more);
        fields.forEach(form::with);
        var to = form.sent();
        assertThat(to).matches(MEETING);
        return to;
    }

    private List<LocalDate> days(String path) {
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        return new Offices(program)
                .as(
                        pup,
                        Purpose.ADMINISTRATION,
                        () -> sql.sql("""
                        select day from cooperation.meeting m
                         where m.id = :id or m.series_id = (select series_id from cooperation.meeting where id = :id)
                         order by day
                        """)
                                .param("id", id)
                                .query(LocalDate.class)
                                .list());
    }

    private long seen(InstitutionId institution) {
        return new Offices(program)
                .as(
                        institution,
                        Purpose.ADMINISTRATION,
                        () -> sql.sql("select count(*) from cooperation.meeting")
                                .query(Long.class)
                                .single());
    }

    private void asOwner(String statement) {
        var database = sql.sql("select current_database()").query(String.class).single();
        try (var pool = TestPostgres.ownerPool(database)) {
            JdbcClient.create(pool).sql(statement).update();
        }
    }

    private Visitor visitor(InstitutionId institution, Role role) {
        return visitors.as(new SignedIn(UUID.randomUUID(), institution.value(), "Próba", "Urząd", Set.of(role)));
    }

    private static String words(java.net.http.HttpResponse<String> page) {
        return page.body().replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}
