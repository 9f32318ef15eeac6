package pl.sciezka.adviser.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.sciezka.adviser.contact.Rhythm.Rule;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.HubTest;

/// The clock of thirty days while an individual plan of the own office runs, beside the one of ninety.
@HubTest
class IndividualPlanRhythmTests extends Counting {

    private final UUID plan = UUID.randomUUID();

    @BeforeEach
    void registered_long_ago_with_a_joint_plan() {
        registered(circle.pup, circle.atPup, -200);
    }

    @Test
    void thirty_days_after_a_contact_are_its_last_day_and_one_more_is_too_late() {
        planned(circle.pup, circle.pup, "IPD", -60);
        logged(-30, "false");
        assertThat(rhythm().rule()).isEqualTo(Rule.INDIVIDUAL_PLAN);
        assertThat(rhythm().due()).isEqualTo(today());
        assertThat(rhythm().late(today())).as("day 30").isFalse();
        circle.as(circle.pup, () -> circle.run("update adviser.contact set day = day - 1"));
        assertThat(rhythm().late(today())).as("day 31").isTrue();
        logged(0, "false");
        assertThat(rhythm().due()).isEqualTo(today().plusDays(30));
    }

    @Test
    void the_rule_that_is_due_earlier_is_shown() {
        logged(-70, "true");
        assertThat(rhythm().rule()).isEqualTo(Rule.REGISTERED);
        planned(circle.pup, circle.pup, "IPD", 0);
        assertThat(rhythm().due()).as("of ninety").isEqualTo(today().plusDays(20));
        logged(-5, "true");
        assertThat(rhythm().due()).as("from the day of the plan").isEqualTo(today().plusDays(30));
        assertThat(rhythm().met()).isFalse();
        assertThat(words(pup.get(atPup() + "/contacts")))
                .contains("Indywidualny plan działania (IPD) z dnia", "co najmniej raz na 30 dni");
        assertThat(words(pup.get(atPup()))).contains("Kontakt najpóźniej", inDays(30));
    }

    @Test
    void nobody_is_late_by_a_plan_older_than_the_log_of_contacts() {
        planned(circle.pup, circle.pup, "IPD", -60);
        logged(-70, "true");
        assertThat(rhythm().rule()).isEqualTo(Rule.REGISTERED);
    }

    @Test
    void what_ended_or_was_taken_off_counts_no_more() {
        planned(circle.pup, circle.pup, "IPD", -60);
        logged(-10, "false");
        assertThat(rhythm()).isNotNull();
        circle.as(circle.pup, () -> circle.run("update plan.document set unlinked_on = current_date"));
        assertThat(rhythm()).as("taken off").isNull();
        circle.as(circle.pup, () -> circle.run("update plan.document set unlinked_on = null"));
        circle.as(circle.pup, () -> circle.run("update plan.joint_plan set state = 'CLOSED'"));
        assertThat(rhythm()).as("the plan ended").isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KONTRAKT_SOCJALNY", "IPZS"})
    void other_plans_ask_for_nothing(String kind) {
        planned(circle.pup, circle.pup, kind, -60);
        logged(-10, "false");
        assertThat(rhythm()).isNull();
    }

    @Test
    void a_plan_of_a_partner_is_not_ours_and_ours_may_stand_beside_a_plan_that_a_partner_leads() {
        planned(circle.ops, circle.ops, "IPD", -60);
        logged(-10, "false");
        assertThat(rhythm()).as("a partner's").isNull();
        linked(circle.pup, "IPD", -60);
        assertThat(rhythm().due()).isEqualTo(today().plusDays(20));
    }

    @Test
    void it_stands_in_the_day_of_the_adviser_and_in_the_case_load() {
        sent(pup, atPup() + "/adviser/taking", Map.of("matter", "OWN"));
        planned(circle.ops, circle.ops, "KONTRAKT_SOCJALNY", -60);
        linked(circle.pup, "IPD", -60);
        logged(-15, "false");
        assertThat(words(pup.get("/day"))).doesNotContain("w czasie IPD");
        circle.as(circle.pup, () -> circle.run("update adviser.contact set day = day - 1"));
        assertThat(words(pup.get("/day"))).contains("Kończy się czas na kontakt z klientem w czasie IPD (30 dni)");
        assertThat(late()).isZero();
        circle.as(circle.pup, () -> circle.run("update adviser.contact set day = day - 15"));
        assertThat(words(pup.get("/day"))).contains("Minęło 30 dni bez kontaktu w czasie IPD");
        assertThat(late()).isEqualTo(1);
        var lead = visitors().as(circle.hire(circle.pup, "Szefowa", Role.COORDINATOR));
        assertThat(words(lead.get("/advisers/load"))).contains("w czasie IPD 30");
    }

    private void planned(InstitutionId lead, InstitutionId by, String kind, int day) {
        circle.as(lead, () -> circle.run("""
                insert into plan.joint_plan (id, common_client_id, institution_id, state, state_day, content, agreements,
                                             parts)
                select '%s', common_client_id, institution_id, 'ACTIVE', current_date, 1, '[]', 0
                  from client.membership where institution_id = '%s'
                """.formatted(plan, lead.value())));
        linked(by, kind, day);
    }

    private void linked(InstitutionId by, String kind, int day) {
        circle.as(by, () -> circle.run("""
                insert into plan.document (id, plan_id, common_client_id, institution_id, kind, number, dated, staff_id,
                                           linked_on)
                select gen_random_uuid(), '%s', common_client_id, institution_id, '%s', '1/2026', date '%s',
                       gen_random_uuid(), current_date
                  from client.membership where institution_id = '%s'
                """.formatted(plan, kind, today().plusDays(day), by.value())));
    }
}
