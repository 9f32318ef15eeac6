package pl.sciezka.markers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import pl.sciezka.client.CommonClients;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.testing.Circle;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.Markers;
import pl.sciezka.testing.Visitor;

/// Two offices fill every form about one client with words that occur nowhere else.
final class Planted {

    private final Markers markers;
    private final Circle circle;
    private final Visitor pup;
    private final Visitor ops;
    final String atPup;
    final String atOps;
    final Map<String, String> pages = new HashMap<>();

    Planted(Markers markers, Circle circle, Visitor pup, Visitor ops, ApplicationContext program) {
        this.markers = markers;
        this.circle = circle;
        this.pup = pup;
        this.ops = ops;
        var person = person();
        atPup = added(pup, person);
        atOps = added(ops, person);
        var common = program.getBean(CommonClients.class);
        var opening = circle.as(circle.ops, () -> common.open(id(atOps), circle.ops, circle.pup, UUID.randomUUID()));
        circle.as(circle.pup, () -> common.takeUp(opening, circle.pup, id(atPup)));
    }

    private Map<String, String> person() {
        var person = new HashMap<String, String>();
        for (var field : new String[] {"surname", "givenName", "secondName", "street", "locality", "gminaName"})
            person.put(field, markers.in(field));
        person.put("pesel", markers.known("pesel", "84050473199"));
        person.put("telephone", "+" + markers.known("telephone", "713905264123")); // a foreign one keeps its spelling
        person.put("email", markers.in("email") + "@przyklad.pl");
        person.put("caseNumber", markers.in("caseNumber"));
        person.put("postalCode", "32-540");
        return person;
    }

    void everything(SignedIn adviser) {
        corrections();
        needs();
        household();
        adviser();
        contacts();
        notices();
        questions();
        plan(adviser);
    }

    /// Put back at once, so that the record says the same as before.
    private void corrections() {
        FilledForm.on(ops, atOps + "/edit", "/edit")
                .with("street", markers.in("correction.now"))
                .with("reason", "OTHER")
                .with("why", markers.in("correction.why"))
                .sent();
        FilledForm.on(ops, atOps + "/corrections", "/back").sent();
        pages.put("corrections", atOps + "/corrections");
    }

    /// The corrected remark is about an illness, and kept all the same.
    private void needs() {
        FilledForm.on(ops, atOps + "/needs", "/needs")
                .with("remark", "Dzwonić po dziesiątej " + markers.in("needs.was"))
                .sent();
        var form = FilledForm.on(ops, atOps + "/needs", "/needs")
                .with("remark", "Ma depresję " + markers.in("remark"))
                .with("reason", "OTHER")
                .with("why", markers.in("needs.why"));
        FilledForm.in(ops, form.send(), "/needs").with("_anyway", "true").sent();
    }

    private void household() {
        var household = FilledForm.on(ops, atOps + "/household", "/begin")
                .with("from", "1.01.2020")
                .sent();
        FilledForm.on(ops, household + "/members/new", "/members/new")
                .with("givenName", markers.in("household.givenName"))
                .with("relation", "CHILD")
                .with("birthYear", "2018")
                .with("from", "1.01.2020")
                .sent();
        FilledForm.on(ops, household, "/goals")
                .with("goal", markers.in("household.goal"))
                .sent();
        pages.put("household", household);
    }

    private void adviser() {
        sent(ops, atOps + "/adviser/taking", Map.of("matter", "OWN"));
        var colleague = circle.hire(circle.ops, "Druga");
        var asked = Map.of(
                "matter",
                "OWN",
                "taker",
                colleague.staffKey().toString(),
                "words",
                markers.in("adviser.words"),
                "until",
                "");
        sent(ops, atOps + "/adviser", asked);
        sent(pup, atPup + "/adviser/taking", Map.of("matter", "OWN"));
    }

    private void contacts() {
        FilledForm.on(pup, atPup + "/contacts", "/contacts")
                .with("note", markers.in("contact.note"))
                .sent();
        FilledForm.on(pup, pup.findOn(atPup + "/contacts", atPup + "/contacts/[0-9a-f-]{36}"), "/contacts/")
                .with("outcome", "NOT_EXCUSED")
                .with("why", markers.in("contact.why"))
                .sent();
        sent(pup, atPup + "/email", Map.of("wanted", "true"));
        var appointment = FilledForm.on(pup, atPup + "/appointments/new", "/appointments/new")
                .with("day", LocalDate.now(Warsaw.ZONE).plusDays(7).toString())
                .with("place", markers.in("appointment.place"))
                .with("gmina", "Chrzanów")
                .sent();
        sent(pup, appointment + "/cancellation", Map.of("why", markers.in("appointment.why"), "email", "true"));
        pages.put("contacts", atPup + "/contacts");
        pages.put("appointment", appointment);
    }

    private void notices() {
        for (var kind : new String[] {"BENEFIT_GRANTED", "MOVED", "TOOK_WORK"}) {
            var notice = FilledForm.on(pup, atPup + "/notices/new?kind=" + kind, "/notices/new")
                    .with("detail", kind.equals("TOOK_WORK") ? "" : markers.in("notice.detail." + kind))
                    .with("words", markers.in("notice.words." + kind))
                    .sent();
            pages.put(kind, notice);
        }
        FilledForm.on(pup, pages.get("TOOK_WORK") + "/correction", "/correction")
                .with("words", markers.in("notice.words.corrected"))
                .with("why", markers.in("notice.why"))
                .sent();
    }

    private void questions() {
        var question = FilledForm.on(ops, atOps + "/questions/new?kind=OTHER", "/questions/new")
                .with("holder", circle.pup.value().toString())
                .with("words", markers.in("question.words"))
                .sent();
        FilledForm.on(pup, question, "/answer")
                .with("answer", "IN_WORDS")
                .with("words", markers.in("answer.words"))
                .sent();
        pages.put("question", question);
    }

    private void plan(SignedIn adviser) {
        var of = "/plans/of/" + id(atPup).value();
        var plan = FilledForm.on(pup, of, of).with("skeleton", "empty").sent().replace("/list", "");
        FilledForm.on(pup, plan + "/barriers/new", "/barriers/new")
                .with("area", "CARE")
                .with("text", markers.in("plan.barrier"))
                .with("reason", "NEEDED_HERE")
                .with("note", markers.in("plan.note"))
                .sent();
        FilledForm.on(pup, pup.findOn(plan + "/list", "/plans/[^\"]+/goals/new"), "/goals/new")
                .with("text", markers.in("plan.goal"))
                .with("reason", "NEEDED_HERE")
                .sent();
        FilledForm.on(pup, pup.findOn(plan + "/list", "/plans/[^\"]+/actions/new[^\"]*"), "/actions/new")
                .with("what", markers.in("plan.action"))
                .with("owner", circle.pup.value().toString())
                .with("person", adviser.staffKey().toString())
                .with("due", "1.12.2099")
                .with("reason", "NEEDED_HERE")
                .sent();
        pages.put("plan", plan);
    }

    private static String added(Visitor by, Map<String, String> person) {
        return FilledForm.on(by, "/clients/new", "/clients/new").with(person).sent();
    }

    /// A form that must be taken.
    static void sent(Visitor by, String path, Map<String, String> fields) {
        var answer = by.post(path, fields);
        assertThat(answer.statusCode()).as(path + " " + Visitor.words(answer)).isEqualTo(303);
    }

    static PersonId id(String card) {
        return new PersonId(UUID.fromString(card.substring(card.lastIndexOf('/') + 1)));
    }
}
