package pl.sciezka.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import pl.sciezka.referral.OverHttp;
import pl.sciezka.testing.HubTest;

@HubTest
class ClientHistoryTests extends OverHttp {

    @Test
    void what_happened_and_what_is_promised_stand_side_by_side() {
        sent();
        assertThat(history(""))
                .contains("OPS " + county.name + " kieruje do: PUP " + county.name)
                .contains("PUP " + county.name + " odpowie na skierowanie: szkolenie.")
                .contains("Jan Próbny")
                .contains("§ 5 ust. 1, Umowa próbna");
    }

    @Test
    void a_kept_promise_becomes_something_that_happened() {
        var id = sent();
        step(receiver, id, "accept", 1, Map.of("firstStep", "Rozmowa w pokoju 12"));
        assertThat(history(""))
                .contains("przyjmuje skierowanie")
                .contains("zacznie wsparcie")
                .doesNotContain("odpowie na");
    }

    @Test
    void it_is_filtered_by_institution_kind_and_period() {
        var id = sent();
        step(receiver, id, "decline", 1, Map.of("reason", "NO_PLACES"));
        var byPup = history("?institution=" + URLEncoder.encode("PUP " + county.name, StandardCharsets.UTF_8));
        assertThat(byPup).contains("odmawia").doesNotContain("kieruje do");
        assertThat(history("?kind=plan")).contains("Żadne zdarzenie nie pasuje");
        assertThat(history("?kind=referral")).contains("odmawia");
        assertThat(history("?to=" + LocalDate.now().minusDays(1))).contains("Żadne zdarzenie nie pasuje");
        assertThat(history("?from=nonsense")).contains("odmawia");
    }

    @Test
    void the_receiver_reads_the_same_sentences_about_its_own_record() {
        var id = sent();
        var known = county.person(county.pup, "Żółkiewska", "Łucja", 1984);
        assertThat(receiver.get("/clients/" + known.value() + "/history").body())
                .doesNotContain("kieruje do");
        step(
                receiver,
                id,
                "accept",
                1,
                Map.of("firstStep", "Rozmowa", "person", known.value().toString()));
        assertThat(receiver.get("/clients/" + known.value() + "/history").body())
                .contains("kieruje do")
                .contains("przyjmuje");
        assertThat(receiver.get("/clients/" + person.value() + "/history").statusCode())
                .as("the sender's record")
                .isEqualTo(404);
    }

    /// Two kinds without a word would both stand as "inne" in the filter.
    @Test
    void every_kind_of_sentence_has_a_word_in_the_filter() throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            for (var file :
                    files.filter(it -> it.toString().endsWith("_pl.properties")).toList())
                for (var line : Files.readAllLines(file)) keys.add(line.replaceFirst("=.*", ""));
        }
        var words = keys.stream()
                .filter(it -> it.matches("history\\.[^.]+\\.staff"))
                .map(it -> it.replaceFirst("history\\.([^-.]+).*", "history.kind.$1"))
                .toList();
        assertThat(words).hasSizeGreaterThan(30);
        assertThat(keys).containsAll(words);
    }

    private String history(String query) {
        return sender.get("/clients/" + person.value() + "/history" + query).body();
    }
}
