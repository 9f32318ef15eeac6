package pl.sciezka.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.sciezka.testing.HubTest;

/// What goes wrong between people: two at once, the same form twice, a stranger, a clause or a common client that ends.
@HubTest
class TwoEditorsTests extends OverHttp {

    @Test
    void who_saves_second_sees_both_versions_and_loses_nothing() {
        var plan = started();
        var form = plan + "/actions/" + action(pup, plan, "Rejestracja");
        var first = fields(pup.get(form).body());
        var second = fields(ops.get(form).body());
        first.put("what", "Rejestracja w PUP w Chrzanowie");
        first.put("reason", "WORDING");
        second.put("what", "Rejestracja z pomocą asystenta");
        second.put("reason", "CLIENT_WISH");
        assertThat(posted(pup, form, form, first)).isEqualTo(303);

        var conflict = sent(ops, form, form, second);

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body())
                .contains("Ktoś zmienił to działanie, gdy je poprawiałeś")
                .contains("<td>Rejestracja w PUP w Chrzanowie</td>")
                .contains("<td>Rejestracja z pomocą asystenta</td>")
                .contains("value=\"Rejestracja z pomocą asystenta\"");
        var mine = fields(conflict.body());
        mine.put("reason", "CLIENT_WISH");
        assertThat(posted(ops, form, form, mine)).isEqualTo(303);
        assertThat(pup.get(plan + "/list").body()).contains("Rejestracja z pomocą asystenta");
    }

    @Test
    void edits_of_different_steps_at_the_same_time_both_stay() throws Exception {
        var plan = started();
        var one = plan + "/actions/" + action(pup, plan, "Rejestracja");
        var other = plan + "/actions/" + action(ops, plan, "Spotkanie z doradcą");
        Callable<Integer> ours =
                () -> posted(pup, one, one, words(fields(pup.get(one).body()), "Nasza poprawka"));
        Callable<Integer> theirs =
                () -> posted(ops, other, other, words(fields(ops.get(other).body()), "Ich poprawka"));

        try (var both = Executors.newFixedThreadPool(2)) {
            for (var it : both.invokeAll(Stream.of(ours, theirs).toList()))
                assertThat(it.get()).isEqualTo(303);
        }

        assertThat(pup.get(plan + "/list").body()).contains("Nasza poprawka").contains("Ich poprawka");
    }

    @Test
    void the_same_form_sent_twice_adds_one_action() {
        var plan = started();
        var goal = circle.text(circle.pup, "select id::text from plan.goal order by place limit 1");
        var form = plan + "/actions/new?goal=" + goal;
        var fields = Map.of(
                "what",
                "Wyrobienie dowodu",
                "owner",
                circle.pup.value().toString(),
                "reason",
                "NEEDED_HERE",
                "_once",
                UUID.randomUUID().toString());

        assertThat(posted(pup, form, form, fields)).isEqualTo(303);
        assertThat(posted(pup, form, form, fields)).isEqualTo(303);

        assertThat(circle.count(circle.pup, "plan.action where what = 'Wyrobienie dowodu'"))
                .isOne();
    }

    @Test
    void a_card_that_a_colleague_moved_first_is_not_moved_again() {
        var plan = active();
        var move = plan + "/actions/" + action(ops, plan, "Zapewnienie opieki") + "/move";
        assertThat(posted(ops, plan, move, Map.of("state", "IN_PROGRESS", "from", "AGREED")))
                .isEqualTo(303);

        var late = sent(ops, plan, move, Map.of("state", "IN_PROGRESS", "from", "AGREED"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Ktoś przed chwilą przesunął tę kartę. Jest teraz w „W toku”.");
    }

    @Test
    void a_second_plan_of_one_client_is_never_begun() {
        var plan = started();
        var again = ops.post(plan + "/agreement", "/plans/of/" + circle.atOps.value(), Map.of("skeleton", "empty"));

        assertThat(again.headers().firstValue("location")).hasValue(plan);
    }

    @Test
    void a_stranger_finds_what_an_unknown_address_shows() {
        var plan = active();
        var stranger = visitors.as(circle.hire(circle.stranger, "Obca"));

        assertThat(stranger.get(plan).statusCode()).isEqualTo(404);
        assertThat(stranger.get(plan + "/paper/pdf").statusCode()).isEqualTo(404);
        assertThat(stranger.postRaw(plan + "/agreement/put-forward", Map.of()).statusCode())
                .isIn(403, 404);
        assertThat(circle.count(circle.stranger, "plan.action")).isZero();
    }

    @Test
    void whoever_sees_only_a_part_may_read_it_and_change_nothing() {
        var plan = active();
        circle.endClause();

        var page = pup.get(plan + "/list");
        assertThat(page.body())
                .contains("Część planu jest zasłonięta")
                .contains("Rejestracja")
                .doesNotContain("Kontrakt socjalny");
        var move = plan + "/actions/" + action(pup, plan, "Rejestracja") + "/move";
        assertThat(posted(pup, plan, move, Map.of("state", "DONE"))).isEqualTo(404);
        assertThat(ops.get(plan).statusCode())
                .as("the other sees nothing of ours")
                .isEqualTo(404);
    }

    @Test
    void when_the_common_client_ends_the_plan_freezes_and_each_office_keeps_its_own_part() {
        var plan = active();
        circle.leave(circle.ops, circle.atOps);

        await().untilAsserted(() -> assertThat(pup.get(plan).body()).contains("Plan zamrożony"));
        assertThat(ops.get(plan).statusCode()).isEqualTo(404);
        assertThat(ops.get("/plans/of/" + circle.atOps.value()).body())
                .contains("Wasza część dawnego planu")
                .contains("Kontrakt socjalny")
                .doesNotContain("Rejestracja");
    }

    private static Map<String, String> words(Map<String, String> fields, String what) {
        fields.put("what", what);
        fields.put("reason", "WORDING");
        return fields;
    }
}
