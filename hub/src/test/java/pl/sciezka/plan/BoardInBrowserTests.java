package pl.sciezka.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.sciezka.testing.Chromium;
import pl.sciezka.testing.HubTest;

/// Cards of the board in a real browser: pulled with a mouse, and moved with nothing but the keyboard.
@HubTest
@Tag("browser")
class BoardInBrowserTests extends OverHttp {

    private static final String FREE = "Zapewnienie opieki";
    private static final String WAITING = "Kontrakt socjalny";
    private static final String THEIRS = "Rejestracja";

    private static Chromium chromium;

    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void browser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void closed() {
        if (chromium != null) chromium.close();
    }

    @BeforeEach
    void the_social_worker_before_the_board() {
        var plan = active();
        context = chromium.as(ops, visitors.base());
        page = context.newPage();
        page.setViewportSize(
                1366, 2600); // a page that scrolls under a pulled card would tell of scrolling, not of the board
        page.navigate(visitors.base() + plan);
    }

    @AfterEach
    void leave() {
        context.close();
    }

    @Test
    void a_card_is_pulled_to_another_column() {
        card(FREE).dragTo(column(FREE, "IN_PROGRESS"));

        assertThat(column(FREE, "IN_PROGRESS").locator("[data-card]", has(FREE)))
                .isVisible();
        assertThat(page.locator("main")).containsText("Działanie jest w toku.");
    }

    @Test
    void a_card_that_waits_stays_and_says_what_for() {
        card(WAITING).dragTo(column(WAITING, "IN_PROGRESS"));

        assertThat(column(WAITING, "AGREED").locator("[data-card]", has(WAITING)))
                .isVisible();
        assertThat(page.locator(":focus")).containsText("najpierw musi być zrobione: „Rozmowa we troje");
    }

    @Test
    void a_card_of_another_institution_stays_and_says_whose_it_is() {
        card(THEIRS).dragTo(column(THEIRS, "PUT_OFF"));

        assertThat(page.locator(":focus")).containsText("to działanie innej instytucji; tylko ona je przesuwa.");
    }

    @Test
    void without_a_mouse_an_arrow_with_shift_moves_a_card_or_says_why_not() {
        link(WAITING).focus();
        page.keyboard().press("Shift+ArrowRight");
        assertThat(page.locator(":focus")).containsText("najpierw musi być zrobione");

        link(FREE).focus();
        page.keyboard().press("Shift+ArrowRight");
        assertThat(column(FREE, "IN_PROGRESS").locator("[data-card]", has(FREE)))
                .isVisible();
    }

    @Test
    void without_a_mouse_the_fold_of_a_card_offers_the_ways_and_tells_the_closed_ones() {
        card(FREE).locator("summary").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("W toku");
        page.keyboard().press("Enter");
        assertThat(column(FREE, "IN_PROGRESS").locator("[data-card]", has(FREE)))
                .isVisible();

        card(WAITING).locator("summary").focus();
        page.keyboard().press("Enter");
        assertThat(card(WAITING).locator("[data-to~=DONE]")).isVisible();
    }

    private Locator card(String what) {
        return page.locator("[data-card]", hasPage(what));
    }

    private Locator link(String what) {
        return card(what).locator(".card__title a");
    }

    private Locator column(String what, String state) {
        return page.locator(".board tbody tr", hasPage(what)).locator("td[data-state=" + state + "]");
    }

    private Page.LocatorOptions hasPage(String what) {
        return new Page.LocatorOptions().setHas(title(what));
    }

    private Locator.LocatorOptions has(String what) {
        return new Locator.LocatorOptions().setHas(title(what));
    }

    private Locator title(String what) {
        return page.locator(".card__title", new Page.LocatorOptions().setHasText(what));
    }
}
