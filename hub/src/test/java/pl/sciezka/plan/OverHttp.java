package pl.sciezka.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.testing.Circle;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// Two offices with a common client and somebody at each, over real HTTP.
abstract class OverHttp {

    @Autowired
    Visitors visitors;

    @Autowired
    ApplicationContext program;

    Circle circle;
    SignedIn adviser;
    SignedIn socialWorker;
    Visitor pup;
    Visitor ops;

    @BeforeEach
    void two_offices_with_one_client() {
        circle = new Circle(program);
        adviser = circle.hire(circle.pup, "Doradczyni");
        socialWorker = circle.hire(circle.ops, "Socjalna");
        pup = visitors.as(adviser);
        ops = visitors.as(socialWorker);
    }

    String started() {
        var begun = pup.post(
                "/plans/of/" + circle.atPup.value(),
                "/plans/of/" + circle.atPup.value(),
                Map.of("skeleton", "dlugo-bez-pracy-z-ops"));
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(303);
        return begun.headers().firstValue("location").orElseThrow().replace("/list", "");
    }

    void removeToBeSettled(String plan) {
        var kis = action(pup, plan, "Warsztat w klubie");
        var form = plan + "/removal/ACTION/" + kis;
        assertThat(posted(pup, form, form, Map.of("reason", "NOT_NEEDED_HERE"))).isEqualTo(303);
    }

    void namePeople(String plan, Visitor who, SignedIn person) {
        circle.text(
                        person.institution(),
                        "select id::text from plan.action where institution_id = '" + person.institutionKey()
                                + "' and not removed")
                .lines()
                .forEach(action -> {
                    var form = plan + "/actions/" + action;
                    var fields = fields(who.get(form).body());
                    fields.put("person", person.staffKey().toString());
                    fields.put("reason", "NEEDED_HERE");
                    assertThat(posted(who, form, form, fields)).isEqualTo(303);
                });
    }

    String content(String plan) {
        var match = Pattern.compile("name=\"content\" value=\"(\\d+)\"")
                .matcher(pup.get(plan + "/agreement").body());
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    /// A plan from the skeleton that everybody has agreed to.
    String active() {
        var plan = started();
        removeToBeSettled(plan);
        assertThat(posted(pup, plan + "/agreement", plan + "/agreement/put-forward", Map.of()))
                .isEqualTo(303);
        namePeople(plan, pup, adviser);
        namePeople(plan, ops, socialWorker);
        var content = content(plan);
        for (var who : new Visitor[] {pup, ops})
            assertThat(posted(who, plan + "/agreement", plan + "/agreement/own", Map.of("content", content)))
                    .isEqualTo(303);
        assertThat(posted(
                        ops,
                        plan + "/agreement",
                        plan + "/agreement/client",
                        Map.of("signed", "01.11.2026", "content", content)))
                .isEqualTo(303);
        return plan;
    }

    static String action(Visitor who, String plan, String words) {
        var match = Pattern.compile("/actions/([0-9a-f-]{36})\">" + Pattern.quote(words))
                .matcher(who.get(plan + "/list").body());
        assertThat(match.find()).as(words).isTrue();
        return match.group(1);
    }

    /// What a browser would send back of an untouched action form.
    static Map<String, String> fields(String html) {
        var fields = new HashMap<String, String>();
        var input = Pattern.compile("name=\"(what|due|seen)\"[^>]*value=\"([^\"]*)\"")
                .matcher(html);
        while (input.find()) fields.put(input.group(1), unescaped(input.group(2)));
        var select = Pattern.compile("(?s)<select[^>]*name=\"(owner|person)\".*?</select>")
                .matcher(html);
        while (select.find()) {
            var chosen = Pattern.compile("value=\"([^\"]*)\" selected").matcher(select.group());
            fields.put(select.group(1), chosen.find() ? chosen.group(1) : "");
        }
        var waits =
                Pattern.compile("name=\"waitsFor\" value=\"([^\"]*)\" checked").matcher(html);
        if (waits.find()) fields.put("waitsFor", waits.group(1));
        return fields;
    }

    private static String unescaped(String html) {
        return html.replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }

    static int posted(Visitor who, String form, String to, Map<String, String> fields) {
        return sent(who, form, to, fields).statusCode();
    }

    static HttpResponse<String> sent(Visitor who, String form, String to, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.putIfAbsent("_once", UUID.randomUUID().toString());
        return who.post(form, to, all);
    }
}
