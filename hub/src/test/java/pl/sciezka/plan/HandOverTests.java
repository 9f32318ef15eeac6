package pl.sciezka.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.plan.PlanJourneyTests.id;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.ChangeAgreement;
import pl.sciezka.testing.HubTest;

/// An OPS that leaves hands its actions over to the PUP, which has to agree.
@HubTest
class HandOverTests extends OverHttp {

    @Autowired
    JdbcClient sql;

    @Autowired
    ChangeAgreement change;

    @Autowired
    Clock clock;

    @Test
    void several_are_asked_for_at_once_and_pass_over_when_everybody_agreed() {
        var plan = active();
        var page = "/plans/hand-over?agreement=" + agreement();
        var ours = ours();
        assertThat(ours).hasSizeGreaterThan(2);
        assertThat(ops.get(page).body())
                .contains("Nikt jeszcze nie przejął")
                .contains("Żółkiewska Łucja")
                .contains("Wypowiedzenia jeszcze nie ma");

        var two = ours.subList(0, 2);
        var answer = sent(ops, page, "/plans/hand-over", asking(String.join(",", two)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(ops.get(page).body()).contains("Poproszono: PUP " + circle.name);
        assertThat(ours()).as("nobody has agreed yet").isEqualTo(ours);
        assertThat(sent(ops, page, "/plans/hand-over", asking(two.getFirst())).statusCode())
                .as("what is asked for is not asked for again")
                .isEqualTo(422);

        var form = plan + "/changes/" + id(ops.get(plan + "/changes").body());
        assertThat(posted(pup, form, form + "/own", Map.of())).isEqualTo(303);
        assertThat(ours()).as("the client has not agreed yet").isEqualTo(ours);
        assertThat(posted(pup, form, form + "/client", Map.of("signed", "02.11.2026")))
                .isEqualTo(303);
        assertThat(ours()).isEqualTo(ours.subList(2, ours.size()));
        var before = looksAtPup();
        assertThat(ops.get(page).body()).contains("Przejmuje: PUP " + circle.name);
        assertThat(looksAtPup()).as("the words are the PUP's now").isEqualTo(before + 1);
        assertThat(pup.get(plan + "/list").body()).contains("PUP " + circle.name);
    }

    @Test
    void a_gathered_change_of_ours_is_not_put_forward_behind_our_back() {
        var plan = active();
        var form = plan + "/actions/" + action(ops, plan, "Zapewnienie opieki");
        var fields = fields(ops.get(form).body());
        fields.put("due", "01.03.2099");
        fields.put("reason", "NO_PLACES");
        assertThat(posted(ops, form, form, fields)).isEqualTo(303);

        var page = "/plans/hand-over?agreement=" + agreement();
        var free = ours().stream().filter(it -> !form.endsWith(it)).findFirst().orElseThrow();
        var answer = sent(ops, page, "/plans/hand-over", asking(free));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Części nie udało się przekazać")
                .contains("przedstawić na stronie planu")
                .contains("Przygotowana dla: PUP");
    }

    @Test
    void another_change_of_ours_is_no_request_to_ourselves() {
        var plan = active();
        var form = plan + "/actions/" + action(ops, plan, "Zapewnienie opieki");
        var fields = fields(ops.get(form).body());
        fields.put("due", "01.03.2099");
        fields.put("reason", "NO_PLACES");
        assertThat(posted(ops, form, form, fields)).isEqualTo(303);
        assertThat(ops.get("/plans/hand-over?agreement=" + agreement()).body())
                .contains("Zmiana w toku")
                .doesNotContain("Przygotowana dla");
    }

    @Test
    void leaving_and_handing_over_count_the_same_and_who_leads_is_warned() {
        started();
        var coordinator = visitors.as(circle.hire(circle.pup, "Koordynatorka", Role.COORDINATOR));
        var page = coordinator.get("/plans/hand-over?agreement=" + agreement()).body();
        var actions = Pattern.compile("name=\"action\"").matcher(page).results().count();
        assertThat(actions).isPositive();
        assertThat(coordinator
                        .get("/partnerships/agreements/" + agreement() + "/leave")
                        .body())
                .containsPattern(">" + actions + " nasz");
        assertThat(page).contains("Prowadzimy 1 plan").contains("po naszym ostatnim dniu partnerzy tego nie zobaczą");
        assertThat(ops.get("/plans/hand-over?agreement=" + agreement()).body()).doesNotContain("Prowadzimy");
    }

    @Test
    void nothing_ticked_and_no_taker_are_told_and_a_stranger_finds_nothing() {
        active();
        var page = "/plans/hand-over?agreement=" + agreement();
        var answer = sent(
                ops, page, "/plans/hand-over", Map.of("agreement", agreement().toString()));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Zaznacz co najmniej jedno działanie")
                .contains("Wybierz instytucję");
        var stranger = visitors.as(circle.hire(circle.stranger, "Obca"));
        assertThat(stranger.get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void the_coordinator_is_reminded_until_the_last_day() {
        active();
        var coordinator = visitors.as(circle.hire(circle.ops, "Koordynatorka", Role.COORDINATOR));
        assertThat(coordinator.get("/day").body()).doesNotContain("Do przekazania");
        circle.as(circle.ops, () -> {
            var before = change.locked(new AgreementId(agreement()));
            var party = before.parties().stream()
                    .filter(it -> it.institution().equals(circle.ops))
                    .findFirst()
                    .orElseThrow();
            change.leave(
                    before,
                    party,
                    LocalDate.ofInstant(clock.instant(), Warsaw.ZONE).plusDays(20));
            return true;
        });
        assertThat(coordinator.get("/day").body())
                .contains("Do przekazania przed wystąpieniem z umowy")
                .contains("/plans/hand-over?agreement=" + agreement());
    }

    /// As the PUP reads them in its own journal.
    private int looksAtPup() {
        return Integer.parseInt(
                circle.text(circle.pup, """
                select count(*)::text from journal.entry
                 where institution_id = '%s' and what = 'journal.plan' and kind = 'LOOK'
                   and '%s' = any (persons) and '%s' = any (holders)
                """.formatted(circle.ops.value(), circle.atPup.value(), circle.pup.value())));
    }

    private Map<String, String> asking(String actions) {
        return Map.of(
                "agreement", agreement().toString(),
                "action", actions,
                "taker", circle.pup.value().toString());
    }

    private UUID agreement() {
        return sql.sql("select agreement_id from partnership.party where institution_id = :ops")
                .param("ops", circle.ops.value())
                .query(UUID.class)
                .single();
    }

    private List<String> ours() {
        return circle.text(circle.ops, """
                select id::text from plan.action
                 where institution_id = '%s' and not removed order by id
                """.formatted(circle.ops.value()))
                .lines()
                .toList();
    }
}
