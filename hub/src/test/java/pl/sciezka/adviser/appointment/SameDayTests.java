package pl.sciezka.adviser.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.util.EnumSet;
import java.util.Map;
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
        assertThat(circle.count(circle.ops, "adviser.appointment_hours")).isEqualTo(1);
        assertThat(circle.count(circle.pup, "adviser.appointment_hours")).isEqualTo(1);
        assertThat(words(pup.get(atPup() + "/appointments")))
                .as("at home it stays")
                .contains("8:00–9:00");
    }
}
