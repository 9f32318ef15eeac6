package pl.sciezka.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A real browser without a window, for what only a browser can tell. `CHROMIUM` names another one than Debian's.
public final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));

    private final Playwright playwright;
    private final Browser browser;

    public Chromium() {
        if (!Files.isExecutable(PROGRAM))
            throw new IllegalStateException(
                    "No Chromium at " + PROGRAM + ": install Debian's package, or set CHROMIUM");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /// The visitor's cookies in a browser of his or her own.
    public BrowserContext as(Visitor visitor, String base) {
        var context = browser.newContext(new Browser.NewContextOptions().setLocale("pl-PL"));
        context.addCookies(visitor.cookies().entrySet().stream()
                .map(it -> new Cookie(it.getKey(), it.getValue()).setUrl(base))
                .toList());
        return context;
    }

    /// A browser of somebody who has not been here before.
    public BrowserContext nobody() {
        return browser.newContext(
                new Browser.NewContextOptions().setLocale("pl-PL").setViewportSize(1366, 768));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
