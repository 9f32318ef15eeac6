package pl.sciezka.adviser.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.util.EnumSet;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.testing.Circle;
import pl.sciezka.testing.HubTest;

/// Two offices expect one client on one day: who learns what of it, and who nothing.
@HubTest
class SameDayTests extends Arranging {

    @Test
    void each_learns_day_hours_and_gmina_of_the_other_and_by_which_clause() {
        arranged(pup, atPup(), 7, "8:00", "Chrzanów");
        assertThat(words(ops.get(atOps() + "/appointments/new")))
                .as("before anything is arranged")
                .contains("Partnerzy czekają już na tę osobę", inDays(7), "8:00–9:00", "gmina Chrzanów", "§ 6 ust. 1");
        var theirs = arranged(ops, atOps(), 7, "13:00", "Trzebinia");
        for (var page : new String[] {theirs, atOps() + "/alerts"})
            assertThat(words(ops.get(page)))
                    .contains("Dwie wizyty jednego dnia", "PUP " + circle.name, "8:00–9:00", "§ 6 ust. 1")
                    .doesNotContain("pokój 12 , Chrzanów", "Nie da się być");
        assertThat(words(pup.get(atPup() + "/alerts")))
                .contains("OPS " + circle.name, "13:00–14:00", "gmina Trzebinia");
        assertThat(words(ops.get(atOps() + "/history"))).contains("Tego samego dnia", "PUP " + circle.name);
        assertThat(circle.count(circle.ops, "adviser.appointment"))
                .as("nothing else")
                .isEqualTo(1);
        assertThat(circle.count(circle.ops, "journal.entry where what = 'journal.appointment' and kind = 'LOOK'"))
                .isPositive();
    }

    @Test
    void too_little_time_to_travel_is_said_louder() {
        arranged(pup, atPup(), 7, "8:00", "Chrzanów");
        arranged(ops, atOps(), 7, "10:30", "Trzebinia");
        assertThat(words(ops.get(atOps() + "/alerts"))).contains("Nie da się być w obu miejscach");
    }

    @Test
    void another_day_a_moved_and_a_cancelled_one_do_not_collide() {
        var ours = arranged(pup, atPup(), 7, "8:00", "Chrzanów");
        arranged(ops, atOps(), 8, "8:00", "Trzebinia");
        assertThat(words(ops.get(atOps() + "/alerts"))).contains("Nic się nie zderza");
        var same = arranged(ops, atOps(), 7, "8:00", "Trzebinia");
        assertThat(words(ops.get(same))).contains("Nie da się być w obu miejscach");
        sent(pup, ours + "/cancellation", Map.of("why", "Przełożone"));
        assertThat(words(ops.get(same))).doesNotContain("Nie da się być");
        assertThat(words(ops.get(atOps() + "/appointments/new"))).doesNotContain("Partnerzy czekają");
    }

    @Test
    void without_a_clause_that_opens_the_plan_nobody_learns_anything(@Autowired ApplicationContext program) {
        circle = new Circle(program, EnumSet.of(DataGroup.IDENTITY, DataGroup.CONTACT));
        var adviser = visitors().as(circle.hire(circle.pup, "Doradca"));
        var worker = visitors().as(circle.hire(circle.ops, "Socjalna"));
        arranged(adviser, atPup(), 7, "8:00", "Chrzanów");
        var theirs = arranged(worker, atOps(), 7, "8:00", "Trzebinia");
        assertThat(words(worker.get(theirs))).doesNotContain("Nie da się być");
        assertThat(words(worker.get(atOps() + "/appointments/new"))).doesNotContain("Partnerzy czekają");
        assertThat(words(worker.get("/day"))).doesNotContain("nie da się być");
        assertThat(words(adviser.get("/day"))).doesNotContain("nie da się być");
        assertThat(circle.count(circle.ops, "adviser.appointment_hours")).isEqualTo(1);
    }

    @Test
    void when_the_clause_ends_or_the_client_parts_nothing_is_left() {
        arranged(pup, atPup(), 7, "8:00", "Chrzanów");
        assertThat(circle.count(circle.ops, "adviser.appointment_hours")).isEqualTo(1);
        assertThat(circle.count(circle.stranger, "adviser.appointment_hours")).isZero();
        circle.leave(circle.ops, circle.atOps);
        assertThat(circle.count(circle.ops, "adviser.appointment_hours")).isZero();
    }

    @Test
    void of_a_protected_person_nobody_outside_learns_anything() {
        arranged(pup, atPup(), 7, "8:00", "Chrzanów");
        arranged(ops, atOps(), 7, "8:00", "Trzebinia");
        sent(pup, atPup() + "/protection", Map.of("reason", "SAFETY"));
        assertThat(words(ops.get(atOps() + "/alerts"))).contains("Nic się nie zderza");
        assertThat(words(pup.get(atPup() + "/alerts"))).contains("Nic się nie zderza");
        assertThat(words(ops.get("/day"))).doesNotContain("nie da się być");
        assertThat(words(pup.get("/day"))).doesNotContain("nie da się być");
        assertThat(circle.count(circle.ops, "adviser.appointment_hours")).isEqualTo(1);
        assertThat(circle.count(circle.pup, "adviser.appointment_hours")).isEqualTo(1);
        assertThat(words(pup.get(atPup() + "/appointments")))
                .as("at home it stays")
                .contains("8:00–9:00");
    }

    @Test
    void whoever_arranged_first_is_told_in_the_day_until_it_is_called_off() {
        arranged(pup, atPup(), 7, "8:00", "Chrzanów");
        assertThat(words(pup.get("/day"))).doesNotContain("czeka na tę osobę");
        var theirs = arranged(ops, atOps(), 7, "13:00", "Trzebinia");
        assertThat(words(pup.get("/day")))
                .contains("Wizyta 8:00–9:00: OPS " + circle.name + " czeka na tę osobę tego samego dnia, 13:00–14:00");
        assertThat(words(ops.get("/day"))).contains("Wizyta 13:00–14:00: PUP " + circle.name);
        assertThat(words(visitors().as(circle.hire(circle.pup, "Inna")).get("/day")))
                .as("not hers")
                .doesNotContain("czeka na tę osobę");
        assertThat(circle.count(circle.pup, "journal.entry where what = 'journal.appointment' and kind = 'LOOK'"))
                .isPositive();
        sent(ops, theirs + "/cancellation", Map.of("why", "Przełożone"));
        assertThat(words(pup.get("/day"))).doesNotContain("czeka na tę osobę");
    }

    @Test
    void one_look_leaves_it_as_it_is_until_one_of_them_moves() {
        arranged(pup, atPup(), 7, "8:00", "Chrzanów");
        var theirs = arranged(ops, atOps(), 7, "8:30", "Trzebinia");
        assertThat(words(pup.get("/day"))).contains("nie da się być w obu miejscach, OPS " + circle.name);
        var met = met(pup.get(atPup() + "/alerts").body());
        sent(pup, atPup() + "/alerts/kept", met);
        sent(pup, atPup() + "/alerts/kept", met);
        assertThat(words(pup.get("/day"))).doesNotContain("nie da się być");
        assertThat(words(pup.get(atPup() + "/alerts")))
                .contains("Nie da się być w obu miejscach", "Zostaje tak: Anna Doradca");
        assertThat(words(ops.get("/day")))
                .as("the other office decides for itself")
                .contains("nie da się być");
        assertThat(circle.count(circle.ops, "client.alert_kept"))
                .as("nor does it learn of it")
                .isZero();
        var again = fields(7, "9:30", "Trzebinia");
        again.put("why", "Inna godzina");
        sent(ops, theirs + "/move", again);
        assertThat(words(pup.get("/day"))).contains("nie da się być", "9:30–10:30");
    }

    @Test
    void only_what_stands_and_is_ours_can_be_left_as_it_is() {
        arranged(pup, atPup(), 7, "8:00", "Chrzanów");
        arranged(ops, atOps(), 7, "8:30", "Trzebinia");
        var ofPup = met(pup.get(atPup() + "/alerts").body());
        sent(ops, atOps() + "/alerts/kept", ofPup);
        assertThat(words(ops.get(atOps() + "/alerts"))).contains("Zostaje tak").doesNotContain("Zostaje tak:");
        assertThat(stranger.post(atPup() + "/alerts/kept", ofPup).statusCode()).isEqualTo(404);
        assertThat(circle.count(circle.ops, "client.alert_kept")).isZero();
    }

    @Test
    void the_worst_of_several_stands_first() {
        arranged(pup, atPup(), 5, "8:00", "Chrzanów");
        arranged(pup, atPup(), 7, "8:00", "Chrzanów");
        arranged(ops, atOps(), 5, "13:00", "Trzebinia");
        arranged(ops, atOps(), 7, "8:30", "Trzebinia");
        assertThat(words(ops.get(atOps() + "/alerts")))
                .containsSubsequence(
                        "Nie da się być w obu miejscach: " + inDays(7), "Dwie wizyty jednego dnia: " + inDays(5));
    }

    /// What the first button sends.
    private static Map<String, String> met(String page) {
        var found = Pattern.compile("name=\"(ours|theirs)\" value=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .limit(2)
                .collect(Collectors.toMap(it -> it.group(1), it -> it.group(2)));
        assertThat(found).containsOnlyKeys("ours", "theirs");
        return found;
    }
}
