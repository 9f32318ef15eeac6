package pl.sciezka.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.kernel.WorkingDays;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitor;

@HubTest
class DraftWaitsTests extends OverHttp {

    static final String REMINDER = "Szkic planu czeka na przedstawienie";

    final LocalDate today = Warsaw.today(Clock.systemUTC());

    @Test
    void a_draft_that_rests_is_the_matter_of_whoever_began_it_and_of_the_coordinators() {
        var plan = started();
        var colleague = hired(circle.pup, Role.PRACTITIONER);
        var coordinator = hired(circle.pup, Role.COORDINATOR);
        rests(plan, 2);
        assertThat(pup.get("/day").body()).as("not yet").doesNotContain(REMINDER);

        rests(plan, 3);
        assertThat(pup.get("/day").body())
                .contains(REMINDER, plan + "/agreement", "Żółkiewska Łucja", "do ")
                .doesNotContain("po terminie");
        assertThat(coordinator.get("/day").body()).contains(REMINDER);
        assertThat(colleague.get("/day").body()).doesNotContain(REMINDER);
        assertThat(ops.get("/day").body()).as("a draft of others").doesNotContain(REMINDER);

        rests(plan, 11);
        assertThat(pup.get("/day").body()).contains("1 dzień roboczy po terminie");
    }

    @Test
    void whoever_leads_the_client_is_reminded_too() {
        var plan = started();
        var leader = circle.hire(circle.pup, "Prowadząca");
        circle.as(
                circle.pup,
                () -> circle.run("update client.person set adviser_id = '" + leader.staffKey() + "', adviser_since = '"
                        + today + "' where id = '" + circle.atPup.value() + "'"));
        rests(plan, 3);
        assertThat(visitors.as(leader).get("/day").body()).contains(REMINDER);
        assertThat(pup.get("/day").body()).contains(REMINDER);
    }

    @Test
    void a_plan_put_forward_is_no_draft_any_more() {
        var plan = started();
        removeToBeSettled(plan);
        rests(plan, 5);
        assertThat(posted(pup, plan + "/agreement", plan + "/agreement/put-forward", Map.of()))
                .isEqualTo(303);
        assertThat(pup.get("/day").body()).doesNotContain(REMINDER).contains("Zgoda na wspólny plan");
    }

    @Test
    void everybody_in_the_plan_reads_why_it_was_refused_until_it_is_put_forward_again() {
        var plan = started();
        removeToBeSettled(plan);
        var agreement = plan + "/agreement";
        posted(pup, agreement, agreement + "/put-forward", Map.of());
        assertThat(posted(ops, agreement, agreement + "/refusal", Map.of("client", "true", "sentence", "Za daleko")))
                .isEqualTo(303);

        var refusal = "Poprawić wspólny plan po braku zgody";
        assertThat(pup.get(agreement).body()).contains("Nie zgadza się: klient – „Za daleko”", "po poprawieniu planu");
        assertThat(pup.get("/day").body()).contains(refusal);
        assertThat(ops.get("/day").body()).contains(refusal);

        posted(pup, agreement, agreement + "/put-forward", Map.of());
        assertThat(pup.get(agreement).body()).doesNotContain("Za daleko");
        assertThat(ops.get("/day").body()).doesNotContain(refusal);
    }

    private Visitor hired(InstitutionId institution, Role role) {
        return visitors.as(circle.hire(institution, "Inna", role));
    }

    private void rests(String plan, int workingDays) {
        circle.as(
                circle.pup,
                () -> circle.run("update plan.joint_plan set state_day = '" + WorkingDays.before(today, workingDays)
                        + "' where id = '" + plan.replace("/plans/", "") + "'"));
    }
}
