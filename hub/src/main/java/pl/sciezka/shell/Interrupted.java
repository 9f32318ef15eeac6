package pl.sciezka.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What somebody was about when a request could not be carried out: a page to go back to or try again, and the words
/// they had typed (to, co wpisano), which the error page gives back.
record Interrupted(boolean sending, @Nullable String page, List<String> words) {

    static final Interrupted NOWHERE = new Interrupted(false, null, List.of());

    /// Shorter values, choices and ids are quickly given again.
    private static final int SENTENCE = 12;

    private static final int MOST = 20;

    /// Whatever is typed below these may be a secret.
    private static final List<String> OF_SECRETS = List.of("/sign-in", "/account");

    static Interrupted of(HttpServletRequest request, String origin) {
        if (!request.getMethod().equals("POST")) return new Interrupted(false, address(request), List.of());
        return new Interrupted(true, before(request, origin), words(request));
    }

    /// Of a request whose body cannot or should not be read.
    static Interrupted unread(HttpServletRequest request, String origin) {
        return new Interrupted(true, before(request, origin), List.of());
    }

    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /// The page with the form, as the browser says; only a page of this hub.
    private static @Nullable String before(HttpServletRequest request, String origin) {
        var referer = request.getHeader("Referer");
        if (referer == null || !referer.startsWith(origin + "/")) return null;
        var path = referer.substring(origin.length());
        return path.startsWith("//") ? null : path;
    }

    private static List<String> words(HttpServletRequest request) {
        if (OF_SECRETS.stream().anyMatch(request.getRequestURI()::startsWith)) return List.of();
        return request.getParameterMap().entrySet().stream()
                .filter(it -> !it.getKey().startsWith("_"))
                .map(Map.Entry::getValue)
                .flatMap(it -> it == null ? Stream.of() : Arrays.stream(it))
                .map(String::strip)
                .filter(it -> it.length() >= SENTENCE && it.chars().anyMatch(Character::isWhitespace))
                .limit(MOST)
                .toList();
    }

    /// Words are personal.
    @Override
    public String toString() {
        return "Interrupted[*]";
    }
}
