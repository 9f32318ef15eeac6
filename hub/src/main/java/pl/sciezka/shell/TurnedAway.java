package pl.sciezka.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// What happens to whoever is not signed in, or sends a form whose token has gone: to the sign-in page and back to the
/// page that was wanted, or straight back where nobody has to sign in. Only its path travels along, never what was
/// searched for.
@Component
class TurnedAway implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final RequestMatcher OPEN = new OrRequestMatcher(Stream.of(SecurityFrame.OPEN)
            .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
            .toList());

    private final UiOfRequest ui;
    private final HandlerExceptionResolver errorPages;

    TurnedAway(UiOfRequest ui, HandlerExceptionResolver handlerExceptionResolver) {
        this.ui = ui;
        this.errorPages = handlerExceptionResolver;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        var accepts = request.getHeader(HttpHeaders.ACCEPT);
        if (accepts == null || !accepts.contains(MediaType.TEXT_HTML_VALUE))
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        else toSignIn(request, response);
    }

    /// A form without its token: the session ended while somebody was typing, or the page is older than the session.
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (OPEN.matches(request)) backToForm(request, response);
        else if (ActingHandler.signedIn() == null) toSignIn(request, response);
        else errorPages.resolveException(request, response, null, Refusal.oldForm());
    }

    private void backToForm(HttpServletRequest request, HttpServletResponse response) {
        ui.leaveNotice("session.form-again");
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, request.getRequestURI());
    }

    private void toSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestedSessionId() != null) ui.leaveNotice("session.ended");
        var path = request.getRequestURI();
        boolean wanted = request.getMethod().equals("GET") && !path.equals("/");
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, OwnForms.SIGN_IN + (wanted ? "?then=" + path : ""));
    }
}
