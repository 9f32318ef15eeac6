package pl.sciezka.shell.words;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.sciezka.kernel.SpecialCategory;
import pl.sciezka.shell.words.SpecialWords.Found;

class SpecialWordsTests {

    private static final SpecialWords WORDS = new SpecialWords();

    static Stream<String> sentences() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/words/sentences.txt")).stream()
                .filter(it -> !it.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void a_sentence_is_judged_as_the_table_says(String line) {
        var sides = line.split(" \\| ", 2);
        assertThat(categories(WORDS.in(sides[1]))).isEqualTo(sides[0]);
    }

    @Test
    void the_table_is_long_enough_to_mean_something() throws IOException {
        assertThat(sentences().count()).isGreaterThan(120);
        for (var category : SpecialCategory.values())
            assertThat(sentences().filter(it -> it.startsWith(category.name()))).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void words_come_back_as_they_were_typed_and_each_once() {
        assertThat(WORDS.in("Depresja. Mówi, że depresja minęła; DEPRESJĄ nazywa zmęczenie."))
                .extracting(Found::words)
                .containsExactly("Depresja", "depresja", "DEPRESJĄ");
    }

    @Test
    void letters_put_together_from_two_signs_are_the_same_letters() {
        assertThat(WORDS.in("Ma ksia\u0328z\u0307ke\u0328.")).isEmpty();
        assertThat(categories(WORDS.in("Zaszła w cia\u0328z\u0307e\u0328."))).isEqualTo("HEALTH");
    }

    @Test
    void a_phrase_does_not_reach_across_the_end_of_a_sentence() {
        assertThat(WORDS.in("Ma problem. Sklep z alkoholem jest obok.")).isEmpty();
    }

    @Test
    void what_was_found_is_not_shown_in_print() {
        assertThat(WORDS.in("Ma depresję").toString()).doesNotContain("depresję");
    }

    @Test
    void a_line_that_cannot_be_understood_stops_the_program_at_its_start() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SpecialWords(List.of("health")));
        assertThatIllegalArgumentException().isThrownBy(() -> new SpecialWords(List.of("helth; chory")));
        assertThatIllegalArgumentException().isThrownBy(() -> new SpecialWords(List.of("health; chor/x")));
    }

    /// Nine of ten sentences that the program itself says to people are harmless; so is its list to its own words.
    @Test
    void ordinary_sentences_of_the_program_are_seldom_suspected() throws IOException {
        var suspected = new TreeMap<String, String>();
        int all = 0;
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            for (var file :
                    files.filter(it -> it.toString().endsWith("_pl.properties")).toList())
                for (var line : Files.readAllLines(file)) {
                    all++;
                    var found = WORDS.in(line.replaceFirst("^[^=]*=", ""));
                    if (!found.isEmpty()) suspected.put(line, categories(found));
                }
        }
        assertThat(suspected).hasSizeLessThan(all / 50);
    }

    private static String categories(List<Found> found) {
        var words = found.stream()
                .map(it -> it.category().name())
                .distinct()
                .sorted(Comparator.comparing(SpecialCategory::valueOf))
                .collect(joining(" "));
        return words.isEmpty() ? "-" : words;
    }

    /// Whoever compares each find with each other one never comes back from this.
    @Test
    void a_text_of_nothing_but_finds_is_read_once() {
        assertThat(WORDS.in("ma depresję ".repeat(300_000))).hasSize(1);
    }
}
