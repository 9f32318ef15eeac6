package pl.sciezka.skeleton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkeletonTests {

    static final String SMALL = """
            skeleton: maly
            version: 2
            published: "2026-01-01"
            name: Mały
            for: Dla próby
            remark: Bez uwag
            barriers:
              - area: CARE
                name: Opieka
                goals:
                  - text: Jest opieka
                    steps:
                      - {step: a, what: Pierwszy, role: OPS, weeks: 1}
                      - {step: b, what: Drugi, role: PUP, weeks: 2, byClient: true, waitsFor: [a]}
            """;

    @Test
    void two_skeletons_are_shipped_and_offered_in_their_newest_version() {
        assertThat(new Skeletons().newest())
                .extracting(it -> it.version().skeleton())
                .containsExactly("dlugo-bez-pracy-z-ops", "mlodzi-po-szkole");
    }

    /// A plan points to a version for years; whoever edits a published file instead of adding one fails here.
    @ParameterizedTest
    @CsvSource({"dlugo-bez-pracy-z-ops.v1.yaml, 80cf91625c4e4b19", "mlodzi-po-szkole.v1.yaml, af79680886964431"})
    void a_published_version_never_changes(String file, String expected) throws Exception {
        try (var in = getClass().getResourceAsStream("/skeleton/" + file)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^#.*\\R", "");
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            assertThat(HexFormat.of().formatHex(hash)).startsWith(expected);
        }
    }

    @Test
    void a_step_keeps_who_when_and_what_it_waits_for() {
        var steps = new SkeletonFile("maly.v2.yaml").read(SMALL).steps().toList();

        assertThat(steps.get(1).role()).isEqualTo("PUP");
        assertThat(steps.get(1).byClient()).isTrue();
        assertThat(steps.get(1).weeks()).isEqualTo(2);
        assertThat(steps.get(1).waitsFor()).containsExactly("a");
        assertThat(steps.getFirst().hint()).isNull();
    }

    @Test
    void a_mistake_in_a_file_is_named_with_its_place() {
        var file = new SkeletonFile("maly.v2.yaml");

        assertThatThrownBy(() -> file.read(SMALL.replace("what: Drugi, ", "")))
                .hasMessage("maly.v2.yaml: 'barriers.goals.steps.what' is missing");
        assertThatThrownBy(() -> file.read(SMALL.replace("step: a,", "step: c,")))
                .hasMessage("maly.v2.yaml: step 'b' waits for a step that is not above it");
        assertThatThrownBy(() -> file.read(SMALL.replace("step: b,", "step: a,").replace(", waitsFor: [a]", "")))
                .hasMessage("maly.v2.yaml: step 'a' is there twice");
    }
}
