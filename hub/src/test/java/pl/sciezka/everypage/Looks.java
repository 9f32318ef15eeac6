package pl.sciezka.everypage;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import pl.sciezka.testing.Axe;
import pl.sciezka.testing.MissingWords;

/// One open page in all the looks of the accessibility statement, without loading it again.
final class Looks {

    private static final String PICTURES = System.getProperty("pictures", "");
    private static final List<String> CONTROLS =
            List.of("contrast-dark", "type-huge", "space-paragraph", "space-line", "space-word", "space-letter");

    private static final String TOO_WIDE = """
            () => {
              const over = document.documentElement.scrollWidth - innerWidth
              if (over <= 0) return null
              const widest = [...document.querySelectorAll('body *')].findLast(it => it.getBoundingClientRect().right > innerWidth)
              return `${over} px too wide: ${widest?.outerHTML.slice(0, 200)}`
            }
            """;

    private final Page page;
    private final List<String> found = new ArrayList<>();
    private final String loudest;

    /// `loudest` as [#loudest] gives it, the same for everybody.
    Looks(BrowserContext context, String loudest) {
        this.loudest = loudest;
        Axe.waitsOnEveryPageOf(context);
        page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.onConsoleMessage(it -> {
            if (it.type().equals("error") && !it.text().matches("(?s).*status of [45].*"))
                found.add("console: " + it.text());
        });
    }

    Page page() {
        return page;
    }

    /// The classes that the display controls give to a page when contrast, size and every spacing are pressed.
    static String loudest(BrowserContext context, String anyPage) {
        var page = context.newPage();
        page.navigate(anyPage);
        page.locator("details.look summary").click();
        for (var control : CONTROLS) {
            page.locator("button[value=" + control + "]").click();
            page.locator("button[value=" + control + "][aria-pressed=true]").waitFor();
        }
        return (String) page.evaluate("document.documentElement.className");
    }

    /// `again`: axe has seen each part of it in every look, so it looks at the whole in the usual one and on a phone.
    List<String> problems(String name, boolean again) {
        found.clear();
        page.setViewportSize(1366, 768);
        look("1366", name, Axe.violations(page));
        missingWords();
        if (!PICTURES.isEmpty())
            page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPath(picture("print", name, "pdf")));
        page.setViewportSize(320, 640);
        fits("320");
        page.setViewportSize(400, 800);
        look("400", name, Axe.withoutColours(page)); // a phone shows other parts of the page, in the same colours
        page.setViewportSize(683, 384); // as the browser does: half as many points, each twice as dense
        look("200 %", name, again ? List.of() : Axe.sizes(page));
        page.setViewportSize(1366, 768);
        wear(loudest);
        look("loud", name, again ? List.of() : Axe.sizesAndColours(page));
        if (again) return new ArrayList<>(found);
        wear("contrast-light links-marked");
        Axe.colours(page).forEach(it -> found.add("light: " + it));
        return new ArrayList<>(found);
    }

    /// The same page in another language.
    List<String> problemsInOtherWords(String name) {
        found.clear();
        page.setViewportSize(1366, 768);
        look("en", name, Axe.withoutColours(page));
        missingWords();
        return new ArrayList<>(found);
    }

    private void missingWords() {
        MissingWords.on(page).forEach(it -> found.add("no words: " + it));
    }

    private void wear(String classes) {
        page.evaluate("words => document.documentElement.className = words", classes);
    }

    private void look(String look, String name, List<String> violations) {
        violations.forEach(it -> found.add(look + ": " + it));
        fits(look);
        if (!PICTURES.isEmpty())
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(picture(look.replace(" %", ""), name, "png")));
    }

    private static Path picture(String look, String name, String kind) {
        return Path.of(PICTURES, look, name.replaceAll("[^a-z0-9]+", "-") + "." + kind);
    }

    private void fits(String look) {
        var tooWide = page.evaluate(TOO_WIDE);
        if (tooWide != null) found.add(look + ": " + tooWide);
    }
}
