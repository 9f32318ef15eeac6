package pl.sciezka.everypage;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import pl.sciezka.testing.Visitor;

/// Something to look at: an address, or the answer to what somebody does there. `open` gets the page and the base
/// address; `again`: the same page with other data, whose parts have all been looked at in every look.
record Stop(Visitor visitor, String name, int status, boolean again, BiFunction<Page, String, Response> open) {

    Stop(Visitor visitor, String name, int status, BiFunction<Page, String, Response> open) {
        this(visitor, name, status, false, open);
    }

    static Stop at(Visitor visitor, String path, String name, boolean again) {
        return new Stop(visitor, name, 200, again, (page, base) -> page.navigate(base + path));
    }

    static Stop absent(Visitor visitor, String path, String name) {
        return new Stop(visitor, name, 404, (page, base) -> page.navigate(base + path));
    }

    /// The answer to the form of that page, after `fill` has had its way with it.
    static Stop answer(Visitor visitor, String path, String name, int status, Consumer<Page> fill) {
        return new Stop(visitor, name, status, (page, base) -> {
            page.navigate(base + path);
            fill.accept(page);
            var answer = page.waitForResponse(
                    it -> it.request().isNavigationRequest(),
                    () -> page.locator("main form[method=post] button.govuk-button:not([type=button])")
                            .first()
                            .click());
            page.waitForLoadState();
            return answer;
        });
    }

    static Stop unfilled(Visitor visitor, String path) {
        return answer(visitor, path, path.replaceAll("[0-9a-f-]{36}", "x") + " refused", 422, _ -> {});
    }
}
