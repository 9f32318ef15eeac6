package pl.sciezka.markers;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.sciezka.testing.Chromium;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;

/// What was typed stays in a browser only until it is saved.
@HubTest
@Tag("browser")
class BrowserMarkerTests extends Watched {

    @Test
    void a_browser_keeps_nothing_once_it_is_saved() {
        var planted = new Planted(markers, circle, pup, ops, program);
        var of = "/plans/of/" + Planted.id(planted.atPup).value();
        var plan = FilledForm.on(pup, of, of).with("skeleton", "empty").sent().replace("/list", "");
        try (var chromium = new Chromium();
                var context = chromium.as(pup, visitors().base())) {
            var page = context.newPage();
            page.onRequest(it -> witness.address("browser", it.url()));
            page.navigate(visitors().base() + plan + "/barriers/new");
            page.selectOption("[name=area]", "CARE");
            page.fill("[name=text]", markers.in("browser.barrier"));
            page.waitForCondition(() -> !markers.foundIn(kept(page)).isEmpty());
            assertThat(markers.foundIn(kept(page)))
                    .as("a draft, for whoever typed it")
                    .containsExactly("browser.barrier");
            page.selectOption("[name=reason]", "NEEDED_HERE");
            page.locator("main form button:not([name])").first().click();
            page.waitForURL(it -> !it.endsWith("/new"));
            page.waitForLoadState();
            assertThat(markers.foundIn(kept(page))).isEmpty();
            page.navigate(visitors().base() + planted.atPup + "/needs");
            page.fill("[name=remark]", markers.in("browser.remark"));
            page.locator("main form button:not([name])").first().click();
            page.waitForURL(it -> !it.endsWith("/needs"));
            page.waitForLoadState();
            assertThat(markers.foundIn(kept(page))).isEmpty();
        }
        assertThat(witness.findings()).isEmpty();
    }

    private static String kept(Page page) {
        return page.evaluate("""
                async () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href,
                  history.state, await indexedDB.databases(), await caches.keys()])
                """).toString();
    }
}
