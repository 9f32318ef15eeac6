package pl.sciezka.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.plan.PlanJourneyTests.id;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitor;

/// A PUP that leads a plan and leaves: the OPS takes the plan over and can go on with it when the PUP is gone.
@HubTest
class HandOverLeadTests extends OverHttp {

    private static final List<String> ROWS =
            List.of("plan.joint_plan", "plan.barrier", "plan.goal", "plan.action", "plan.change");

    @Autowired
    JdbcClient sql;

    @Test
    void who_takes_the_lead_over_goes_on_when_the_old_one_is_gone() {
        var plan = active();
        everyActionPassesToOps(plan);
        asked(plan, "Wychodzimy z porozumienia");

        assertThat(ops.get("/day").body()).contains("PUP " + circle.name + " prosi o przejęcie planu");
        var page = ops.get(plan + "/lead").body();
        assertThat(page).contains("prosi nas o przejęcie prowadzenia").contains("Wychodzimy z porozumienia");
        assertThat(held(circle.pup)).as("nothing passes before the answer").contains("plan.joint_plan 1");
        assertThat(answered(ops, plan, "acceptance", Map.of())).isEqualTo(303);

        assertThat(held(circle.pup)).isEmpty();
        assertThat(ops.get(plan + "/lead").body()).contains("Prowadzimy ten plan");
        assertThat(ops.get("/clients/" + circle.atOps.value() + "/history").body())
                .contains("Prowadzenie planu przejęła instytucja OPS");
        circle.endClause();
        assertThat(pup.get(plan).statusCode())
                .as("the old lead sees it no more")
                .isEqualTo(404);
        assertThat(ops.get(plan + "/list").body()).doesNotContain("Część planu jest zasłonięta");
        var form = plan + "/barriers/new";
        assertThat(posted(ops, form, form, Map.of("area", "CARE", "text", "Brak okularów", "reason", "NEEDED_HERE")))
                .as("the plan is whole and can be changed")
                .isEqualTo(303);
    }

    @Test
    void a_refusal_comes_back_with_its_reason_and_another_request_follows() {
        var plan = active();
        asked(plan, "Powód");
        var again = pup.post(plan + "/lead", plan + "/lead", asking("Drugi raz"));
        assertThat(pup.get(plan + "/lead").body())
                .contains("Czeka na odpowiedź")
                .doesNotContain("Drugi raz");
        assertThat(again.statusCode()).isEqualTo(303);

        assertThat(answered(ops, plan, "decline", Map.of("why", " "))).isEqualTo(422);
        assertThat(answered(ops, plan, "decline", Map.of("why", "Nie mamy ludzi")))
                .isEqualTo(303);
        var coordinator = visitors.as(circle.hire(circle.pup, "Koordynatorka", Role.COORDINATOR));
        assertThat(coordinator.get("/day").body()).contains("nie może przejąć planu: Nie mamy ludzi");
        assertThat(pup.get(plan + "/lead").body()).contains("odmowa: Nie mamy ludzi");

        asked(plan, "Jednak prosimy");
        assertThat(coordinator.get("/day").body()).doesNotContain("nie może przejąć planu");
        assertThat(answered(pup, plan, "withdrawal", Map.of())).isEqualTo(303);
        assertThat(ops.get(plan + "/lead").body()).doesNotContain("prosi nas o przejęcie");
    }

    @Test
    void only_the_side_whose_answer_it_is_gives_it() {
        var plan = active();
        asked(plan, "Powód");
        var offer = offer(plan);
        for (var wrong : List.of("acceptance", "decline"))
            assertThat(pup.post(plan + "/lead", plan + "/lead/" + offer + "/" + wrong, Map.of("why", "Sami sobie"))
                            .statusCode())
                    .isEqualTo(404);
        assertThat(ops.post(plan + "/lead", plan + "/lead/" + offer + "/withdrawal", Map.of())
                        .statusCode())
                .isEqualTo(404);
        var stranger = visitors.as(circle.hire(circle.stranger, "Obca"));
        assertThat(stranger.get(plan + "/lead").statusCode()).isEqualTo(404);
        assertThat(circle.count(circle.stranger, "plan.lead_offer")).isZero();
        circle.endClause();
        assertThat(circle.count(circle.ops, "plan.lead_offer"))
                .as("closes with the clause")
                .isZero();
    }

    @Test
    void bad_input_is_told() {
        var plan = active();
        var nobody = pup.post(
                plan + "/lead",
                plan + "/lead",
                Map.of("taker", UUID.randomUUID().toString()));
        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(nobody.body()).contains("Wybierz instytucję").contains("Napisz jednym zdaniem");
        assertThat(pup.post(plan + "/lead", plan + "/lead", asking("a".repeat(301)))
                        .statusCode())
                .isEqualTo(422);
        assertThat(ops.get(plan + "/lead").body())
                .as("whoever holds nothing has nothing to pass on")
                .doesNotContain("Poproś o przejęcie");
    }

    @Test
    void several_plans_are_asked_for_at_once_on_the_way_out() {
        var plan = active();
        var page = "/plans/hand-over/lead?agreement=" + agreement();
        assertThat(pup.get(page).body()).contains("prowadzimy ten plan").contains("Żółkiewska Łucja");
        var empty = pup.post(
                page, "/plans/hand-over/lead", Map.of("agreement", agreement().toString()));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Zaznacz co najmniej jeden plan");

        var asking = Map.of(
                "agreement", agreement().toString(),
                "plan", plan.replace("/plans/", ""),
                "taker", circle.ops.value().toString(),
                "sentence", "Wychodzimy z porozumienia");
        assertThat(pup.post(page, "/plans/hand-over/lead", asking).statusCode()).isEqualTo(303);
        assertThat(pup.get(page).body()).contains("Poproszono: OPS " + circle.name);
        assertThat(ops.get(plan + "/lead").body()).contains("Wychodzimy z porozumienia");
        var stranger = visitors.as(circle.hire(circle.stranger, "Obca"));
        assertThat(stranger.get(page).statusCode()).isEqualTo(404);
    }

    private void asked(String plan, String why) {
        assertThat(pup.post(plan + "/lead", plan + "/lead", asking(why)).statusCode())
                .isEqualTo(303);
    }

    private Map<String, String> asking(String why) {
        return Map.of("taker", circle.ops.value().toString(), "sentence", why);
    }

    private int answered(Visitor who, String plan, String answer, Map<String, String> fields) {
        return who.post(plan + "/lead", plan + "/lead/" + offer(plan) + "/" + answer, fields)
                .statusCode();
    }

    private String offer(String plan) {
        var match = Pattern.compile("/lead/([0-9a-f-]{36})/withdrawal")
                .matcher(pup.get(plan + "/lead").body());
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    private void everyActionPassesToOps(String plan) {
        var page = "/plans/hand-over?agreement=" + agreement();
        for (var action : running()) {
            var fields = Map.of(
                    "agreement", agreement().toString(),
                    "action", action,
                    "taker", circle.ops.value().toString());
            assertThat(pup.post(page, "/plans/hand-over", fields).statusCode()).isEqualTo(303);
            var change = plan + "/changes/" + id(ops.get(plan + "/changes").body());
            assertThat(posted(ops, change, change + "/own", Map.of())).isEqualTo(303);
            assertThat(posted(ops, change, change + "/client", Map.of("signed", "02.11.2026")))
                    .isEqualTo(303);
        }
        assertThat(running()).isEmpty();
    }

    private List<String> running() {
        return circle.text(circle.pup, """
                select id::text from plan.action
                 where institution_id = '%s' and owner_role is null and not removed order by id
                """.formatted(circle.pup.value()))
                .lines()
                .toList();
    }

    /// Tables in which something of a plan still stands with this institution, with how much.
    private List<String> held(InstitutionId institution) {
        return ROWS.stream()
                .map(it -> it + " "
                        + circle.count(circle.pup, it + " where institution_id = '" + institution.value() + "'"))
                .filter(it -> !it.endsWith(" 0"))
                .toList();
    }

    private UUID agreement() {
        return sql.sql("select agreement_id from partnership.party where institution_id = :ops")
                .param("ops", circle.ops.value())
                .query(UUID.class)
                .single();
    }
}
