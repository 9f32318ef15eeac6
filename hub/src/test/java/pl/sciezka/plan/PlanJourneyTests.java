package pl.sciezka.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pl.sciezka.testing.HubTest;

/// From an empty page to a plan in force and a change of it, as two offices do it over real HTTP.
@HubTest
class PlanJourneyTests extends OverHttp {

    @Test
    void two_offices_begin_from_a_skeleton_and_see_what_is_missing() {
        var plan = started();
        assertThat(pup.get(plan + "/list").body())
                .contains("Do ustalenia: KIS")
                .contains("Szkielet: Długo bez pracy, ze wsparciem pomocy społecznej, wersja 1. 14 kroków bez zmian");

        var tooEarly = sent(pup, plan + "/agreement", plan + "/agreement/put-forward", Map.of());
        assertThat(tooEarly.statusCode()).isEqualTo(409);
        assertThat(tooEarly.body()).contains("Tym działaniom brakuje instytucji albo terminu");
    }

    @Test
    void the_plan_begins_with_the_last_agreement_and_everything_is_told_and_journalled() {
        var plan = active();

        assertThat(pup.get(plan).body()).contains("Plan działa od").contains("data-state=\"AGREED\"");
        assertThat(circle.text(circle.pup, "select for_client from client.sentence order by at"))
                .contains("zaczyna z Tobą wspólny plan.")
                .contains("Wszyscy zgodzili się na Twój plan. Plan działa.")
                .doesNotContain("{");
        assertThat(circle.count(
                        circle.pup,
                        "journal.entry where what = 'journal.plan' and persons @> array['" + circle.atOps.value()
                                + "'::uuid]"))
                .as("looks at the plan name the partner's person")
                .isPositive();
    }

    @Test
    void a_card_that_may_not_move_says_why_before_and_after_it_is_tried() {
        var plan = active();
        var contract = action(pup, plan, "Kontrakt socjalny");
        assertThat(pup.get(plan).body()).contains("to działanie innej instytucji; tylko ona je przesuwa.");
        assertThat(ops.get(plan).body()).contains("najpierw musi być zrobione: „Rozmowa we troje");

        var refused = sent(ops, plan, plan + "/actions/" + contract + "/move", Map.of("state", "DONE"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Karta zostaje na miejscu").contains("Rozmowa we troje");
    }

    @Test
    void a_move_that_needs_a_reason_asks_for_it_and_keeps_the_answer() {
        var plan = active();
        var move = plan + "/actions/" + action(ops, plan, "Zapewnienie opieki") + "/move";

        var asked = sent(ops, plan, move, Map.of("state", "PUT_OFF"));
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).contains("Dlaczego trzeba je odłożyć?").doesNotContain("govuk-error-summary");

        var incomplete = sent(
                ops,
                plan,
                move,
                Map.of("state", "PUT_OFF", "reason", "NO_FREE_PLACE", "until", "jutro", "asked", "true"));
        assertThat(incomplete.statusCode()).isEqualTo(422);
        assertThat(incomplete.body()).contains("value=\"jutro\"").contains("value=\"NO_FREE_PLACE\" checked");

        assertThat(posted(
                        ops,
                        plan,
                        move,
                        Map.of("state", "PUT_OFF", "reason", "NO_FREE_PLACE", "until", "01.03.2099", "asked", "true")))
                .isEqualTo(303);
        assertThat(ops.get(plan).body()).contains("do 01.03.2099: nie ma teraz wolnego miejsca");
    }

    @Test
    void a_change_after_agreement_counts_only_after_those_it_touches_agreed() {
        var plan = active();
        var form = plan + "/actions/" + action(pup, plan, "Rozmowa o zawodzie");
        var fields = fields(pup.get(form).body());
        fields.put("due", "01.03.2099");
        fields.put("reason", "NO_PLACES");
        assertThat(posted(pup, form, form, fields)).isEqualTo(303);
        assertThat(ops.get(plan + "/list").body()).doesNotContain("01.03.2099").contains("czeka zmiana nr 1");

        var change = plan + "/changes/" + id(pup.get(plan + "/changes").body());
        assertThat(ops.get(change).body()).contains("<ins>01.03.2099</ins>").contains("nie ma miejsc");
        assertThat(posted(pup, change, change + "/put-forward", Map.of())).isEqualTo(303);
        assertThat(ops.get(change).body())
                .as("the OPS has no part in it and is not asked")
                .contains("Czeka od")
                .contains("na: klient.");
        assertThat(posted(ops, change, change + "/client", Map.of("signed", "02.11.2026")))
                .isEqualTo(303);

        assertThat(ops.get(plan + "/list").body()).contains("01.03.2099");
    }

    @Test
    void statutory_plans_are_linked_by_number_and_day_and_printed() {
        var plan = active();
        var path = plan + "/documents";
        assertThat(sent(pup, path, path, Map.of("kind", "IPD", "number", "", "dated", "1.1.2026"))
                        .body())
                .contains("Wpisz numer dokumentu");
        assertThat(posted(pup, path, path, Map.of("kind", "IPD", "number", "DK.5340.1", "dated", "20.11.2026")))
                .isEqualTo(303);

        assertThat(ops.get(path).body()).contains("DK.5340.1");
        assertThat(ops.get(plan + "/paper").body()).contains("nr DK.5340.1 z 20.11.2026");
        var pdf = pup.get(plan + "/paper/pdf");
        assertThat(pdf.headers().firstValue("content-type")).hasValue("application/pdf");
        assertThat(pdf.body()).startsWith("%PDF");
    }

    static String id(String changes) {
        var match = Pattern.compile("/changes/([0-9a-f-]{36})").matcher(changes);
        assertThat(match.find()).isTrue();
        return match.group(1);
    }
}
