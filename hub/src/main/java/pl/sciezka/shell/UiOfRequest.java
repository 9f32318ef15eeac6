package pl.sciezka.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;
import pl.sciezka.kernel.Warsaw;

/// Gathers from the running request what templates may ask for.
@Component
class UiOfRequest {

    private static final String NOTICE = "komunikat";
    /// Spring Security's name for it; asking the token would open a session for every page without a form.
    private static final String CSRF_FIELD = "_csrf";

    private final Texts texts;
    private final Clock clock;
    private final Assets assets;
    private final List<NavLink> navigation;

    UiOfRequest(Texts texts, Clock clock, Assets assets, List<NavLink> navigation) {
        this.texts = texts;
        this.clock = clock;
        this.assets = assets;
        this.navigation =
                navigation.stream().sorted(Comparator.comparing(NavLink::order)).toList();
    }

    Ui ui() {
        return ui(null);
    }

    /// For a page of which only the rows of a list are wanted.
    Ui ui(@Nullable TakenRows taken) {
        var request = attributes().getRequest();
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        var person = ActingHandler.signedIn();
        return new Ui(
                texts,
                "en".equals(cookie(request, "jezyk")) ? Texts.ENGLISH : Texts.POLISH,
                Look.of(cookie(request, "wyglad")),
                new Ui.Request(
                        request.getRequestURI(),
                        assets.folder(),
                        person,
                        CSRF_FIELD,
                        () -> csrf == null ? "" : csrf.getToken(),
                        takeNotice(request),
                        navigationOf(person),
                        Warsaw.today(clock),
                        ListLinks.of(request),
                        taken));
    }

    /// Only a message key travels, never a sentence: nothing personal gets into a cookie.
    void leaveNotice(String key) {
        add(key, 60);
    }

    private @Nullable String takeNotice(HttpServletRequest request) {
        var key = cookie(request, NOTICE);
        if (key == null) return null;
        add("", 0);
        return texts.has(key) ? key : null;
    }

    private void add(String value, int seconds) {
        var cookie = new Cookie(NOTICE, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(seconds);
        cookie.setSecure(attributes().getRequest().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response().addCookie(cookie);
    }

    private List<NavLink> navigationOf(@Nullable SignedIn person) {
        if (person == null) return List.of();
        return navigation.stream()
                .filter(link -> link.roles().stream().anyMatch(person.roles()::contains))
                .toList();
    }

    private static @Nullable String cookie(HttpServletRequest request, String name) {
        var cookie = WebUtils.getCookie(request, name);
        return cookie == null ? null : cookie.getValue();
    }

    private static ServletRequestAttributes attributes() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }

    private static HttpServletResponse response() {
        return Objects.requireNonNull(attributes().getResponse());
    }
}
