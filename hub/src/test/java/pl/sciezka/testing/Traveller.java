package pl.sciezka.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A person with a browser, who signs in and goes through pages by what stands on them. Every page is checked: axe
/// finds nothing, no word is missing, and the console reports no refused style or script.
public final class Traveller implements AutoCloseable {

    private static final Path PICTURES = Path.of(System.getProperty("pictures", "target/pictures"));

    private static final int TELEPHONE = 400;

    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final Set<String> checked = new HashSet<>();
    private final List<String> complaints = new ArrayList<>();

    public Traveller(Chromium chromium, String base) {
        this.context = chromium.nobody();
        this.base = base;
        page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.onConsoleMessage(it -> {
            if (it.type().equals("error") && !it.text().contains("status of 4")) complaints.add(it.text());
        });
    }

    /// Signs in on the sign-in page with a demonstration account.
    public Traveller signedIn(String login) {
        page.navigate(base + "/sign-in?demo=" + login);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zaloguj się"))
                .click();
        page.waitForURL(it -> !it.contains("/sign-in"));
        return checked();
    }

    public Traveller open(String path) {
        page.navigate(base + path);
        return checked();
    }

    public Traveller follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        page.waitForLoadState();
        return checked();
    }

    public Traveller press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        page.waitForLoadState();
        return checked();
    }

    public Traveller fill(String label, String value) {
        page.getByLabel(label).first().fill(value);
        return this;
    }

    public Traveller choose(String label, String option) {
        page.getByLabel(label)
                .first()
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
        return this;
    }

    public Traveller tick(String label) {
        page.getByLabel(label).first().check();
        return this;
    }

    public Traveller sees(String text) {
        assertThat(page.locator("main, header, .key").getByText(text).first()).isVisible();
        return this;
    }

    public Traveller doesNotSee(String text) {
        assertThat(page.content()).doesNotContain(text);
        return this;
    }

    /// From here on at the width of a telephone, where no page may be wider than that.
    public Traveller onTelephone() {
        page.setViewportSize(TELEPHONE, 800);
        return this;
    }

    public Traveller seesNoLinkTo(String path) {
        assertThat(page.locator("main a[href='" + path + "']")).hasCount(0);
        return this;
    }

    /// Follows the link to there.
    public Traveller go(String path) {
        page.locator("main a[href='" + path + "']").first().click();
        page.waitForLoadState();
        return checked();
    }

    /// A picture for the guide, into `target/pictures` unless `-Dpictures=` says otherwise.
    public Traveller picture(String name) {
        page.setViewportSize(1366, 900);
        page.evaluate("window.scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        return this;
    }

    public Locator find(String selector) {
        return page.locator(selector);
    }

    public Page page() {
        return page;
    }

    public String path() {
        return page.url().substring(base.length());
    }

    private Traveller checked() {
        assertThat(complaints).as(page.url()).isEmpty();
        assertThat(MissingWords.on(page)).as(page.url()).isEmpty();
        if (page.viewportSize().width == TELEPHONE)
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as("too wide for a telephone: " + page.url())
                    .isLessThanOrEqualTo(TELEPHONE);
        if (checked.add(page.title().replaceAll("\\d+", ""))) {
            assertThat(Axe.violations(page)).as(page.url() + " " + page.title()).isEmpty();
        }
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
