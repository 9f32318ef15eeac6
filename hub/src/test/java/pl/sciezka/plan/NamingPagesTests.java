package pl.sciezka.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.HubTest;

/// Who does the actions of an institution: one click for all of them, and whom one may choose.
@HubTest
class NamingPagesTests extends OverHttp {

    private static final String OFFER = "Wskaż mnie przy wszystkich naszych działaniach";

    @Test
    void one_click_names_me_for_all_our_actions_and_the_history_has_one_sentence() {
        var plan = toBeAgreed();
        assertThat(pup.get(plan + "/agreement").body()).contains(OFFER).doesNotContain("Uzgadniam w imieniu");
        assertThat(pup.get(plan + "/list").body()).contains(OFFER).contains("Wskaż osoby i uzgodnij plan");

        assertThat(posted(pup, plan + "/agreement", plan + "/people", me())).isEqualTo(303);

        assertThat(circle.count(circle.pup, ours() + " and staff_id is distinct from '" + adviser.staffKey() + "'"))
                .isZero();
        assertThat(circle.count(
                        circle.ops,
                        "plan.action where institution_id = '" + circle.ops.value() + "' and staff_id is not null"))
                .as("the partner names its own people")
                .isZero();
        assertThat(pup.get(plan + "/agreement").body()).doesNotContain(OFFER).contains("Uzgadniam w imieniu");
        assertThat(pup.get(plan + "/list").body()).containsOnlyOnce("Anna Doradczyni: ");
        var history = pup.get("/clients/" + circle.atPup.value() + "/history").body();
        assertThat(history).containsOnlyOnce("wskazana osoba: Anna Doradczyni");
    }

    @Test
    void a_plan_waits_for_everybody_while_nobody_is_named_and_then_for_those_who_are() {
        var colleague = visitors.as(circle.hire(circle.pup, "Koleżanka"));
        var plan = toBeAgreed();
        assertThat(pup.get("/day").body()).contains("Zgoda na wspólny plan");
        assertThat(colleague.get("/day").body()).contains("Zgoda na wspólny plan");
        posted(pup, plan + "/agreement", plan + "/people", me());
        assertThat(pup.get("/day").body()).contains("Zgoda na wspólny plan");
        assertThat(colleague.get("/day").body()).doesNotContain("Zgoda na wspólny plan");
    }

    @Test
    void clicking_twice_or_choosing_nobody_says_so_and_changes_nothing() {
        var plan = toBeAgreed();
        assertThat(said(plan, Map.of("person", ""))).contains("Nikogo nie wskazano");
        assertThat(said(plan, Map.of("person", "x'; --"))).contains("Nikogo nie wskazano");
        assertThat(said(plan, Map.of("person", socialWorker.staffKey().toString())))
                .as("people of others are named by them")
                .contains("Nikogo nie wskazano");
        assertThat(said(plan, me())).contains("Osoba wskazana przy wszystkich Waszych działaniach");
        assertThat(said(plan, me())).contains("Każde Wasze działanie ma już osobę");
    }

    @Test
    void only_those_who_work_with_clients_are_offered_the_own_ones_first_by_surname() {
        circle.hire(circle.pup, "Abacka", Role.DIRECTOR);
        circle.hire(circle.pup, "Łącka");
        circle.hire(circle.ops, "Abramska");
        var plan = started();

        var form =
                pup.get(plan + "/actions/" + action(pup, plan, "Rejestracja")).body();

        assertThat(form)
                .containsSubsequence("Doradczyni Anna, doradca", "Łącka Anna", "Abramska Anna", "Socjalna Anna")
                .doesNotContain("Abacka");
    }

    @Test
    void the_plan_tab_of_the_client_is_marked_on_every_page_of_the_plan() {
        var plan = started();
        var card = "<a href=\"" + plan + "\" aria-current=\"true\">";
        for (var page : new String[] {"/list", "/agreement", "/changes", "/documents", "/paper", "/ending"})
            assertThat(pup.get(plan + page).body()).as(page).containsOnlyOnce(card);
    }

    private String said(String plan, Map<String, String> fields) {
        var answer = sent(pup, plan + "/agreement", plan + "/people", fields);
        assertThat(answer.statusCode()).isEqualTo(303);
        return pup.get(answer.headers().firstValue("location").orElseThrow()).body();
    }

    private Map<String, String> me() {
        return Map.of("person", adviser.staffKey().toString());
    }

    private String ours() {
        return "plan.action where institution_id = '" + circle.pup.value() + "' and owner_role is null and not removed";
    }

    private String toBeAgreed() {
        var plan = started();
        removeToBeSettled(plan);
        assertThat(posted(pup, plan + "/agreement", plan + "/agreement/put-forward", Map.of()))
                .isEqualTo(303);
        return plan;
    }
}
