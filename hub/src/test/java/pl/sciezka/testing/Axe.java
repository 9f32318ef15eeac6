package pl.sciezka.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The rules of axe on an open page. Injected once per page and asked as often as the look changes, which is several
/// times faster than a builder for each question.
public final class Axe {

    private static final String PROGRAM = program();
    private static final List<String> ALL =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final List<String> SIZES = List.of("target-size", "scrollable-region-focusable");
    private static final String FINDINGS = """
            async ([only, without]) => {
              const rules = Object.fromEntries(without.map(it => [it, { enabled: false }]))
              const found = await axe.run(document, { resultTypes: ['violations'], runOnly: only, rules })
              return found.violations.map(it => `${it.id} ${it.nodes.length}× ${it.nodes[0].html} ${it.nodes[0].any.concat(it.nodes[0].all, it.nodes[0].none).map(why => why.message)[0]}`)
            }
            """;

    private Axe() {}

    /// Each page that is opened in this context has the rules from the start, which is quicker than bringing them.
    public static void waitsOnEveryPageOf(BrowserContext context) {
        context.addInitScript(PROGRAM);
    }

    /// What breaks a rule; empty on a good page.
    public static List<String> violations(Page page) {
        return violations(page, ALL, List.of());
    }

    /// All but what is known already when the same page was asked in other words or in another width.
    public static List<String> withoutColours(Page page) {
        return violations(page, ALL, COLOURS);
    }

    /// Only what could change with the colours.
    public static List<String> colours(Page page) {
        return violations(page, COLOURS, List.of());
    }

    /// Only what could change with sizes and spacings.
    public static List<String> sizes(Page page) {
        return violations(page, SIZES, List.of());
    }

    /// Only what could change with sizes, spacings and colours while the page stays the same.
    public static List<String> sizesAndColours(Page page) {
        return violations(page, Stream.concat(SIZES.stream(), COLOURS.stream()).toList(), List.of());
    }

    @SuppressWarnings("unchecked")
    private static List<String> violations(Page page, List<String> rules, List<String> without) {
        if (!(Boolean) page.evaluate("typeof axe === 'object'")) page.evaluate(PROGRAM);
        return (List<String>) page.evaluate(FINDINGS, List.of(rules, without));
    }

    private static String program() {
        try (var file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
