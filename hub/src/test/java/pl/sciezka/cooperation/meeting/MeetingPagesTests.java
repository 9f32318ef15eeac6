package pl.sciezka.cooperation.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Offices;
import pl.sciezka.testing.TestPostgres;

@HubTest
class MeetingPagesTests extends ConvenedMeetings {

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
        TestPostgres.asOwner(
                sql,
                "update partnership.party set left_on = date '%s' where institution_id = '%s'"
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
}
