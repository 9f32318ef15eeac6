package pl.sciezka.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Takes forms only from pages of this hub, as the browser itself says where they come from (Fetch Metadata, Origin).
/// The second wall behind the token of a form; the only one for signing in, which has no session to keep a token in,
/// and for signing out, whose form stands on every page. These two must prove their origin.
class OwnForms extends OncePerRequestFilter {

    static final String SIGN_IN = "/sign-in";
    static final String SIGN_OUT = "/sign-out";
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final PublicOrigin origin;
    private final HandlerExceptionResolver errorPages;

    OwnForms(PublicOrigin origin, HandlerExceptionResolver errorPages) {
        this.origin = origin;
        this.errorPages = errorPages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (HARMLESS.contains(request.getMethod()) || isOwn(request)) chain.doFilter(request, response);
        else errorPages.resolveException(request, response, null, Refusal.foreignForm());
    }

    private boolean isOwn(HttpServletRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return site.equals("same-origin") || site.equals("none");
        @Nullable String from = request.getHeader("Origin");
        if (from != null) return from.equalsIgnoreCase(origin.of(request));
        return !Set.of(SIGN_IN, SIGN_OUT).contains(request.getRequestURI());
    }
}
