package pl.sciezka.adviser.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;

/// The clock of ninety days: from which day it runs, when it is over, and for whom there is none.
@HubTest
class RhythmTests extends Counting {

    @Test
    void nobody_is_late_for_what_was_before_the_office_began_to_log() {
        registered(circle.pup, circle.atPup, -200);
        assertThat(rhythm()).as("no contact logged anywhere").isNull();
        logged(0, "false");
        assertThat(rhythm()).as("of the office alone").isNull();
        assertThat(words(pup.get(atPup() + "/contacts"))).doesNotContain("Następny najpóźniej");
    }

    @Test
    void it_runs_from_the_last_contact_that_the_client_began_and_that_took_place() {
        registered(circle.pup, circle.atPup, -200);
        logged(-91, "true");
        assertThat(rhythm().due()).isEqualTo(today().minusDays(1));
        assertThat(rhythm().late(today())).isTrue();
        logged(-90, "true");
        assertThat(rhythm().due()).isEqualTo(today());
        assertThat(rhythm().late(today())).as("on its last day").isFalse();
        logged(-5, "false");
        FilledForm.on(pup, atPup() + "/contacts", "/contacts")
                .with("outcome", "NOT_EXCUSED")
                .sent();
        assertThat(rhythm().due()).as("neither counts").isEqualTo(today());
        logged(-1, "true");
        assertThat(words(pup.get(atPup()))).contains("Kontakt najpóźniej", inDays(89));
    }

    @Test
    void a_contact_before_the_registration_does_not_count() {
        registered(circle.pup, circle.atPup, 0);
        logged(-10, "true");
        assertThat(rhythm().met()).isFalse();
        assertThat(rhythm().due()).as("registered since contacts are logged").isEqualTo(today().plusDays(90));
        circle.as(
                circle.pup,
                () -> circle.run("update client.employment set registered_until = current_date - 1, registered_since ="
                        + " current_date - 30"));
        assertThat(rhythm()).as("deregistered").isNull();
    }

    @Test
    void welfare_centres_have_none() {
        registered(circle.ops, circle.atOps, 0);
        FilledForm.on(ops, atOps() + "/contacts", "/contacts").sent();
        assertThat(circle.as(circle.ops, () -> rhythms.of(circle.ops, circle.atOps, today())))
                .isEmpty();
    }

    @Test
    void what_is_due_stands_in_the_day_of_the_adviser_and_what_is_late_in_the_case_load() {
        registered(circle.pup, circle.atPup, -200);
        sent(pup, atPup() + "/adviser/taking", Map.of("matter", "OWN"));
        logged(-75, "true");
        assertThat(words(pup.get("/day"))).doesNotContain("90 dni");
        circle.as(circle.pup, () -> circle.run("update adviser.contact set day = day - 1"));
        assertThat(words(pup.get("/day"))).contains("Kończy się czas na kontakt klienta", "Żółkiewska");
        assertThat(late()).isZero();
        circle.as(circle.pup, () -> circle.run("update adviser.contact set day = day - 15"));
        assertThat(words(pup.get("/day"))).contains("Minęło 90 dni bez kontaktu");
        assertThat(late()).isEqualTo(1);
        var lead = visitors().as(circle.hire(circle.pup, "Szefowa", Role.COORDINATOR));
        assertThat(words(lead.get("/advisers/load"))).contains("Po terminie kontaktu (90 dni, w czasie IPD 30)");
    }
}
