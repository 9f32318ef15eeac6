package pl.sciezka.client.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.AtOnce;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;

/// What two do with a case at the same moment happens once.
@HubTest
class CasesAtOnceTests extends CasesOfThree {

    @Test
    void two_colleagues_who_put_it_there_at_once_put_it_there_once() {
        var form = "/clients/" + records.get(pup).value() + "/conferences";
        var colleague = visitors.as(tables.hire(pup, "Druga", Role.PRACTITIONER));
        var forms = Stream.of(here, colleague)
                .map(it -> FilledForm.on(it, form, form)
                        .with("meeting", tables.meeting.value().toString()))
                .toList();
        var answers = new AtOnce(sql)
                .into(
                        "client.conference_case",
                        () -> forms.getFirst().send().statusCode(),
                        () -> forms.getLast().send().statusCode());
        assertThat(answers).containsExactlyInAnyOrder(303, 422);
        assertThat(count(pup, "client.conference_case")).isEqualTo(1);
        assertThat(words(here.get(meeting + "/agenda"))).contains("Sprawa 1").doesNotContain("Sprawa 2");
    }

    @Test
    void two_colleagues_who_open_it_at_once_tell_the_history_once() {
        var page = put();
        tables.present(adviser);
        tables.present(socialWorker);
        var colleague = visitors.as(tables.hire(pup, "Druga", Role.PRACTITIONER));
        var forms = Stream.of(here, colleague)
                .map(it -> FilledForm.on(it, page, "/open"))
                .toList();
        new AtOnce(sql).into("client.conference_opening", forms.getFirst()::sent, forms.getLast()::sent);
        for (var visitor : List.of(here, colleague))
            assertThat(words(visitor.get(page))).contains(CANARY);
        assertThat(words(here.get("/clients/" + records.get(pup).value() + "/history")))
                .containsOnlyOnce("Omawiano na spotkaniu");
    }
}
