package pl.sciezka.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.WebUtils;

/// The display controls and the language: remembered in this browser, for a year, without signing in and without
/// script.
@Pages
class DisplayPages {

    private static final Duration YEAR = Duration.ofDays(365);

    @GetMapping("/display")
    @Open("changes only how pages look in this browser")
    Redirect display(@RequestParam String set, HttpServletRequest request, HttpServletResponse response) {
        var cookie = WebUtils.getCookie(request, "wyglad");
        var look = Look.of(cookie == null ? null : cookie.getValue()).pressed(set);
        remember("wyglad", look.cookie(), request, response);
        return Redirect.to(back(request.getHeader(HttpHeaders.REFERER)));
    }

    @GetMapping("/language")
    @Open("changes only the language of pages in this browser")
    Redirect language(@RequestParam String to, HttpServletRequest request, HttpServletResponse response) {
        remember("jezyk", to.equals("en") ? "en" : "pl", request, response);
        return Redirect.to(back(request.getHeader(HttpHeaders.REFERER)));
    }

    private static void remember(String name, String value, HttpServletRequest request, HttpServletResponse response) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge((int) YEAR.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    /// Only path and query of the page before: whatever host a referrer names, the person stays here.
    static String back(@Nullable String referrer) {
        try {
            var page = URI.create(referrer == null ? "" : referrer);
            var path = page.getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//")) return "/";
            return page.getRawQuery() == null ? path : path + "?" + page.getRawQuery();
        } catch (IllegalArgumentException unreadable) {
            return "/";
        }
    }
}
