package pl.sciezka.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.testing.HubTest;

/// What becomes of a plan when somebody who had a part in it has left without handing it over.
@HubTest
class NobodyTookOverTests extends OverHttp {

    @Test
    void who_left_without_handing_over_keeps_nobody_from_a_new_plan() {
        var plan = active();
        var start = "/plans/of/" + circle.atOps.value();
        var runs = ops.post(plan + "/list", start, Map.of("skeleton", "empty"));
        assertThat(runs.headers().firstValue("location")).as("while it is seen").hasValue(plan);

        circle.endClause();
        assertThat(ops.post(start, start, Map.of("skeleton", "nothing")).statusCode())
                .as("a faulty form frees nothing")
                .isEqualTo(200);
        assertThat(state(circle.pup)).isEqualTo("ACTIVE");
        var anew = ops.post(start, start, Map.of("skeleton", "empty"));
        assertThat(anew.statusCode()).isEqualTo(303);
        assertThat(anew.headers().firstValue("location").orElseThrow())
                .endsWith("/list")
                .doesNotContain(plan);
        assertThat(state(circle.pup)).isEqualTo("FROZEN");
    }

    @Test
    void a_plan_that_somebody_leads_alone_is_not_ended_by_others() {
        var start = "/plans/of/" + circle.atPup.value();
        assertThat(pup.post(start, start, Map.of("skeleton", "empty")).statusCode())
                .isEqualTo(303);
        circle.endClause();
        var refused = "/plans/of/" + circle.atOps.value();
        assertThat(ops.post(refused, refused, Map.of("skeleton", "empty")).body())
                .contains("Zadzwońcie do partnera");
        assertThat(state(circle.pup)).isEqualTo("DRAFT");
    }

    @Test
    void the_lead_ends_what_cannot_be_gone_on_with_and_begins_anew() {
        var plan = active();
        assertThat(pup.get(plan).body()).doesNotContain("Zamroź plan");
        assertThat(pup.post(plan + "/list", plan + "/freezing", Map.of()).statusCode())
                .as("nothing is hidden")
                .isEqualTo(404);
        circle.endClause();

        assertThat(pup.get(plan).body()).contains("Część planu jest zasłonięta").contains("Zamroź plan");
        assertThat(ops.post("/plans/of/" + circle.atOps.value(), plan + "/freezing", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(pup.post(plan, plan + "/freezing", Map.of()).statusCode()).isEqualTo(303);
        assertThat(pup.get(plan).body()).contains("Plan zamrożony").contains("Zacznij nowy plan");
        assertThat(pup.get("/plans/of/" + circle.atPup.value() + "/new").body()).contains("Od czego zacząć?");
    }

    private String state(InstitutionId institution) {
        return circle.text(
                institution,
                "select state from plan.joint_plan where institution_id = '%s'".formatted(institution.value()));
    }
}
