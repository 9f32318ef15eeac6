package pl.sciezka.institution.account;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// On what somebody signed in (urządzenie), so that he or she knows it again: the family of the browser and the system,
/// and nothing else of what the browser says about itself.
public record Device(Browser browser, System system) {

    public static final Device UNKNOWN = new Device(Browser.OTHER, System.OTHER);

    private static final int READ = 500;

    /// In the order in which they are recognised: most browsers name others as well.
    public enum Browser {
        EDGE("edg"),
        OPERA("opr/"),
        SAMSUNG("samsungbrowser/"),
        FIREFOX("firefox/", "fxios/"),
        CHROME("chrome/", "crios/", "chromium/"),
        SAFARI("safari/"),
        OTHER("");

        private final String[] marks;

        Browser(String... marks) {
            this.marks = marks;
        }
    }

    public enum System {
        WINDOWS("windows"),
        ANDROID("android"),
        IOS("iphone", "ipad"),
        MACOS("mac os x"),
        CHROMEOS("cros"),
        LINUX("linux"),
        OTHER("");

        private final String[] marks;

        System(String... marks) {
            this.marks = marks;
        }
    }

    /// From the header `User-Agent`, of which only the beginning is read.
    public static Device of(@Nullable String userAgent) {
        if (userAgent == null) return UNKNOWN;
        var said = userAgent.substring(0, Math.min(userAgent.length(), READ)).toLowerCase(Locale.ROOT);
        return new Device(browser(said), system(said));
    }

    /// As a session keeps it: `FIREFOX LINUX`.
    public String kept() {
        return browser + " " + system;
    }

    /// What another version of the program kept may be unknown here.
    static Device kept(String words) {
        var two = words.split(" ");
        return Arrays.stream(Browser.values())
                .filter(it -> it.name().equals(two[0]))
                .flatMap(browser -> Arrays.stream(System.values())
                        .filter(it -> two.length == 2 && it.name().equals(two[1]))
                        .map(system -> new Device(browser, system)))
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static Browser browser(String said) {
        for (var it : Browser.values()) if (names(said, it.marks)) return it;
        return Browser.OTHER;
    }

    private static System system(String said) {
        for (var it : System.values()) if (names(said, it.marks)) return it;
        return System.OTHER;
    }

    private static boolean names(String said, String... marks) {
        for (var mark : marks) if (said.contains(mark)) return true;
        return false;
    }
}
