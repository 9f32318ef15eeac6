package pl.sciezka.testing;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The rules of axe on an open page. Injected once per page and asked as often as the look changes, which is several
/// times faster than a builder for each question.
public final class Axe {

    private static final String PROGRAM = program();
    private static final List<String> ALL =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String FINDINGS = """
            async rules => {
              const found = await axe.run(document, { resultTypes: ['violations'], runOnly: rules })
              return found.violations.map(it => `${it.id} ${it.nodes.length}× ${it.nodes[0].html} ${it.nodes[0].any.concat(it.nodes[0].all, it.nodes[0].none).map(why => why.message)[0]}`)
            }
            """;

    private Axe() {}

    /// What breaks a rule; empty on a good page.
    public static List<String> violations(Page page) {
        return violations(page, ALL);
    }

    /// Only what could change with the colours.
    public static List<String> contrasts(Page page) {
        return violations(page, List.of("color-contrast", "link-in-text-block"));
    }

    /// Only what could change with sizes, spacings and colours while the page stays the same.
    public static List<String> looks(Page page) {
        return violations(
                page, List.of("color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> violations(Page page, List<String> rules) {
        if (!(Boolean) page.evaluate("typeof axe === 'object'")) page.evaluate(PROGRAM);
        return (List<String>) page.evaluate(FINDINGS, rules);
    }

    private static String program() {
        try (var file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
