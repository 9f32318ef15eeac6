package pl.sciezka.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitor;

/// Forms of steps that are sent twice, by two people at once, or filled with what nobody can type.
@HubTest
class HostileTypingTests extends OverHttp {

    private static final String TODAY = LocalDate.now().toString();
    private static final String LATER = LocalDate.now().plusDays(20).toString();

    private record Form(boolean byReceiver, String move, Map<String, String> fields) {}

    /// Each step once, in an order in which one leads to the next.
    private static final List<Form> STEPS = List.of(
            new Form(true, "decline", Map.of("reason", "NO_PLACES", "words", "Pełno", "instead", "W maju")),
            new Form(false, "reopen", Map.of("why", "Są miejsca")),
            new Form(false, "withdraw", Map.of("reason", "CLIENT_ASKED", "words", "Prosił")),
            new Form(false, "reopen", Map.of("why", "Jednak chce")),
            new Form(true, "accept", Map.of("firstStep", "Rozmowa")),
            new Form(true, "postpone", Map.of("day", LATER, "why", "Choroba trenera")),
            new Form(true, "start", Map.of("day", TODAY, "until", LATER)),
            new Form(true, "extend", Map.of("day", LATER, "why", "Egzamin później")),
            new Form(false, "end-early", Map.of("reason", "TOOK_WORK", "words", "Pracuje")),
            new Form(true, "report", reported()),
            new Form(false, "close", Map.of("onward", "WE_CARRY_ON")));

    @Test
    void every_step_sent_twice_takes_effect_once_and_a_second_window_learns_of_the_first() {
        var id = sent();
        int version = 1;
        for (var form : STEPS) {
            var by = by(form);
            var fields = new HashMap<>(form.fields());
            fields.put("_once", UUID.randomUUID().toString());
            var first = step(by, id, form.move(), version, fields);
            assertMoved(first);
            assertThat(step(by, id, form.move(), version, fields).headers().firstValue("location"))
                    .as(form.move())
                    .isEqualTo(first.headers().firstValue("location"));
            var window = step(by, id, form.move(), version, form.fields());
            assertThat(window.statusCode()).as(form.move()).isEqualTo(409);
            assertThat(window.body()).contains("Ktoś był szybszy");
            version++;
        }
        assertThat(county.count(county.ops, Purpose.REFERRAL, "referral.step where referral_id = '" + id + "'"))
                .isEqualTo(version);
    }

    @Test
    void of_two_people_who_answer_at_once_one_is_told_and_keeps_the_words() throws Exception {
        var id = sent();
        var colleague = visitors.as(county.hire(county.pup, null, pl.sciezka.kernel.Role.PRACTITIONER));
        colleague.get(anyForm(receiver));
        receiver.get(anyForm(receiver));
        Callable<HttpResponse<String>> accepting = () -> answered(receiver, id, "accept", "firstStep", "Rozmowa u nas");
        Callable<HttpResponse<String>> declining = () -> answered(colleague, id, "decline", "instead", "Rozmowa u nas");
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.of(accepting, declining)).stream()
                    .map(it -> it.resultNow())
                    .toList();
            assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(303, 409);
            assertThat(answers)
                    .filteredOn(it -> it.statusCode() == 409)
                    .allSatisfy(it -> assertThat(it.body()).contains("Ktoś był szybszy", "Rozmowa u nas"));
        }
    }

    @Test
    void whatever_is_typed_into_a_step_is_kept_or_named_and_nothing_breaks() {
        for (var nasty :
                List.of("\0", "a\0b", "\u202Eabc", "a".repeat(10_000), "<script>", "💥".repeat(400), "'; --")) {
            var id = sent();
            int version = 1;
            for (var form : STEPS) {
                for (var field : form.fields().keySet()) {
                    var fields = new HashMap<>(form.fields());
                    fields.put(field, nasty);
                    if (!field.matches("reason|onward|carriesOn|achievement.*|day|until") && nasty.length() < 10_000)
                        continue; // words are accepted: they end the step, which is tried below
                    var answer = step(by(form), id, form.move(), version, fields);
                    assertThat(answer.statusCode())
                            .as(form.move() + "." + field)
                            .isEqualTo(422);
                    if (nasty.length() > 9_000 && !field.matches("reason|onward|carriesOn|achievement.*"))
                        assertThat(answer.body()).as("what was typed").contains("a".repeat(5_000));
                }
                var worded = new HashMap<>(form.fields());
                if (nasty.length() < 1_000)
                    worded.replaceAll((field, value) ->
                            field.matches("words|instead|staysOpen|why|firstStep|sentence.*") ? "x" + nasty : value);
                assertMoved(step(by(form), id, form.move(), version++, worded));
            }
            assertThat(sender.get("/referrals/" + id).body()).doesNotContain("\u202E", "<script>'");
        }
    }

    private static HttpResponse<String> answered(Visitor by, String id, String move, String field, String words) {
        return by.post(
                "/referrals/" + id + "/steps/" + move, Map.of("version", "1", "reason", "NO_PLACES", field, words));
    }

    private Visitor by(Form form) {
        return form.byReceiver() ? receiver : sender;
    }

    private static Map<String, String> reported() {
        var fields = new HashMap<>(report());
        fields.put("staysOpen", "Dojazd");
        return fields;
    }
}
