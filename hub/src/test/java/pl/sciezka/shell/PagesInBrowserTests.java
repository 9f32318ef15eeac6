package pl.sciezka.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.Chromium;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitors;

/// What the accessibility statement promises of pages, seen by a browser in each look.
@HubTest
class PagesInBrowserTests {

    private static final List<String> PAGES = List.of(
            "/sign-in", "/day", "/clients", "/clients/new", "/referrals/incoming", "/accessibility", "/no-such-page");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static Chromium chromium;

    @Autowired
    Visitors visitors;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        if (chromium != null) chromium.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "contrast-dark", "contrast-light", "links-marked.space-letter.space-word"})
    void pages_pass_the_rules_in_every_look(String look) {
        var found = new ArrayList<String>();
        onEachPage(
                look,
                1366,
                (page, path) -> new AxeBuilder(page)
                        .withTags(RULES)
                        .analyze()
                        .getViolations()
                        .forEach(it -> found.add(path + ": " + it.getId() + " "
                                + it.getNodes().getFirst().getHtml())));
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', 1366", "type-huge.space-letter.space-word, 1366", "'', 683", "'', 320"})
    void no_page_is_wider_than_the_screen(String look, int width) {
        var found = new ArrayList<String>();
        onEachPage(look, width, (page, path) -> {
            var overflow = (Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
            if (overflow > 0) found.add(path + ": " + overflow + " px too wide");
        });
        assertThat(found).isEmpty();
    }

    private void onEachPage(String look, int width, BiConsumer<Page, String> check) {
        var worker = new SignedIn(UUID.randomUUID(), UUID.randomUUID(), "Test", "Urząd", Set.of(Role.PRACTITIONER));
        var visitor = visitors.as(worker);
        if (!look.isEmpty()) for (var press : look.split("\\.")) visitor.get("/display?set=" + press);
        try (var context = chromium.as(visitor, visitors.base())) {
            var page = context.newPage();
            page.onConsoleMessage(it -> assertThat(it.text()).doesNotContain("Content Security Policy"));
            page.setViewportSize(width, 768);
            for (var path : PAGES) {
                page.navigate(visitors.base() + path);
                check.accept(page, path);
            }
        }
    }
}
