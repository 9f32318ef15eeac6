package pl.sciezka.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.sciezka.testing.HubTest;

/// Text that nobody types on purpose, in every field of a plan: the answer is a page with words, and what was typed
/// stays.
@HubTest
class HostileTextTests extends OverHttp {

    private static final String LONG = "Ż".repeat(10_000);
    private static final List<String> HOSTILE = List.of(
            "\0",
            "przed\0po",
            "\u202Etxet\u2066",
            LONG,
            "'; drop table plan.action; --",
            "<script>alert(1)</script>",
            "{0} ${x} %s",
            "\uD800",
            " \t\r\n ");

    /// A form with values that would do, and the fields that a person types freely.
    private record Form(String page, String to, Map<String, String> right, List<String> typed) {}

    @Test
    void no_field_of_a_draft_breaks() {
        var plan = started();
        var goal = circle.text(circle.pup, "select id::text from plan.goal order by place limit 1");
        var barrier = circle.text(circle.pup, "select id::text from plan.barrier order by place limit 1");
        var action = plan + "/actions/" + action(pup, plan, "Rejestracja");
        var mine = fields(pup.get(action).body());
        mine.put("reason", "OTHER");
        mine.put("note", "tak");
        var words = Map.of("text", "Tekst", "reason", "OTHER", "note", "tak");
        var text = List.of("text", "note", "reason");

        everyFieldIn(
                form(plan + "/barriers/new", with(words, "area", "CARE"), List.of("text", "note", "reason", "area")),
                form(plan + "/barriers/" + barrier + "/goals/new", words, text),
                form(plan + "/goals/" + goal + "/words", words, List.of("text", "note", "reason", "seen")),
                form(
                        plan + "/actions/new?goal=" + goal,
                        mine,
                        List.of("what", "note", "due", "owner", "person", "waitsFor", "reason", "byClient")),
                form(action, mine, List.of("what", "note", "due", "owner", "person", "waitsFor", "reason", "seen")),
                form(plan + "/removal/GOAL/" + goal, Map.of("reason", "OTHER"), List.of("note", "reason")),
                new Form(plan + "/agreement", plan + "/people", Map.of(), List.of("person")));
    }

    @Test
    void no_field_of_an_agreed_plan_breaks() {
        var plan = active();
        var goal = circle.text(circle.pup, "select id::text from plan.goal order by place limit 1");
        var move = plan + "/actions/" + action(ops, plan, "Zapewnienie opieki") + "/move";

        everyFieldIn(
                new Form(
                        plan + "/ending",
                        plan + "/suspension",
                        Map.of("why", "AWAY_FOR_A_TIME", "until", "01.03.2099x"),
                        List.of("why", "until")),
                new Form(
                        plan + "/ending",
                        plan + "/closing",
                        Map.of("reason", "GOALS_REACHED", "open", "nic"),
                        List.of("reason", "open")),
                form(plan + "/goals/" + goal + "/result", Map.of("grade", "PARTLY"), List.of("grade", "sentence")),
                form(
                        plan + "/documents",
                        Map.of("kind", "IPD", "dated", "20.11.2026", "number", "1"),
                        List.of("kind", "number", "dated")),
                new Form(
                        plan,
                        move,
                        Map.of("state", "PUT_OFF", "reason", "NO_FREE_PLACE", "asked", "true"),
                        List.of("state", "from", "reason", "until", "asked")),
                new Form(
                        plan + "/agreement",
                        plan + "/agreement/client",
                        Map.of("signed", "01.11.2026"),
                        List.of("signed", "content")),
                new Form(plan + "/agreement", plan + "/agreement/own", Map.of(), List.of("content")),
                new Form(plan + "/agreement", plan + "/agreement/refusal", Map.of(), List.of("sentence", "client")));
    }

    @Test
    void what_is_too_long_stays_in_the_form() {
        var plan = active();
        for (var it : List.of(
                new Form(plan + "/ending", plan + "/closing", Map.of("reason", "GOALS_REACHED"), List.of("open")),
                form(plan + "/documents", Map.of("kind", "IPD"), List.of("number", "dated")),
                form(plan + "/barriers/new", Map.of("area", "CARE"), List.of("text", "note")),
                new Form(plan + "/ending", plan + "/suspension", Map.of(), List.of("until")),
                new Form(plan + "/agreement", plan + "/agreement/client", Map.of(), List.of("signed"))))
            for (var field : it.typed()) {
                var answer = sent(ops, it.page(), it.to(), with(it.right(), field, LONG));
                assertThat(answer.statusCode()).as(it.to() + " " + field).isEqualTo(422);
                if (!it.to().endsWith("/client"))
                    assertThat(answer.body()).as(it.to() + " " + field).contains(LONG);
            }
    }

    @Test
    void marks_that_nobody_sees_are_not_kept() {
        var plan = started();
        var form = plan + "/barriers/new";
        var fields = Map.of("area", "CARE", "text", "Brak\0 \u202Eopieki", "reason", "NEEDED_HERE");

        assertThat(posted(pup, form, form, fields)).isEqualTo(303);

        assertThat(circle.text(
                        circle.pup, "select name from plan.barrier where area = 'CARE' order by place desc limit 1"))
                .isEqualTo("Brak opieki");
    }

    @Test
    void two_who_reword_one_goal_see_each_others_words() {
        var plan = started();
        var goal = circle.text(circle.pup, "select id::text from plan.goal order by place limit 1");
        var form = plan + "/goals/" + goal + "/words";
        var seen = circle.text(circle.pup, "select text from plan.goal where id = '" + goal + "'");
        assertThat(posted(pup, form, form, Map.of("text", "Nasz cel", "seen", seen, "reason", "WORDING")))
                .isEqualTo(303);

        var late = sent(ops, form, form, Map.of("text", "Ich cel", "seen", seen, "reason", "WORDING"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Teraz cel brzmi: „Nasz cel”").contains("value=\"Ich cel\"");
        assertThat(posted(ops, form, form, Map.of("text", "Ich cel", "seen", "Nasz cel", "reason", "WORDING")))
                .isEqualTo(303);
    }

    private void everyFieldIn(Form... forms) {
        for (var it : forms)
            for (var field : it.typed())
                for (var hostile : HOSTILE)
                    assertThat(posted(ops, it.page(), it.to(), with(it.right(), field, hostile)))
                            .as(it.to() + " " + field + " " + hostile.substring(0, Math.min(9, hostile.length())))
                            .isBetween(200, 499);
    }

    private static Form form(String page, Map<String, String> right, List<String> typed) {
        return new Form(page, page, right, typed);
    }

    private static Map<String, String> with(Map<String, String> right, String field, String value) {
        var all = new HashMap<>(right);
        all.put(field, value);
        return all;
    }
}
