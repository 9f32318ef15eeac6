package pl.sciezka.institution.entrance;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.account.Account;
import pl.sciezka.institution.account.Device;
import pl.sciezka.institution.account.Login;
import pl.sciezka.institution.account.OpenSessions;

/// Keeps in the session who came in, and who is half-way in. Every step changes the session's id, so that a session
/// planted beforehand is worth nothing.
@Component
public class Entrance {

    private static final String HALF = "half-way-in";
    private static final Duration HALF_WAY_AT_MOST = Duration.ofMinutes(10);

    private final SecurityContextRepository contexts;
    private final Clock clock;

    Entrance(SecurityContextRepository contexts, Clock clock) {
        this.contexts = contexts;
        this.clock = clock;
    }

    /// Whose password was right, and until when the second step may follow.
    private record HalfWay(String login, Instant until, String then) implements Serializable {}

    void admit(Account account, HttpServletRequest request, HttpServletResponse response) {
        renew(request);
        request.getSession().removeAttribute(HALF);
        request.getSession()
                .setAttribute(
                        OpenSessions.DEVICE,
                        Device.of(request.getHeader("User-Agent")).kept());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account.signedIn(), null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        new HttpSessionCsrfTokenRepository().saveToken(null, request, response);
        RecheckAdmission.after(request, account);
    }

    void waitForSecondStep(Login login, String then, HttpServletRequest request) {
        renew(request);
        var until = clock.instant().plus(HALF_WAY_AT_MOST);
        request.getSession().setAttribute(HALF, new HalfWay(login.value(), until, then));
    }

    Optional<Login> halfWay(HttpServletRequest request) {
        return half(request).map(it -> new Login(it.login()));
    }

    /// The page that was asked for before signing in.
    String then(HttpServletRequest request) {
        return half(request).map(HalfWay::then).orElse("/");
    }

    /// Drafts kept by the browser go too: the next person at this computer may be somebody else.
    public void leave(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Clear-Site-Data", "\"storage\"");
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        SecurityContextHolder.clearContext();
    }

    private Optional<HalfWay> half(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(HALF) instanceof HalfWay it
                        && clock.instant().isBefore(it.until())
                ? Optional.of(it)
                : Optional.empty();
    }

    /// A session in which somebody is signed in already is left behind with all that is in it.
    private static void renew(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) request.getSession(true);
        else if (session.getAttribute(SPRING_SECURITY_CONTEXT_KEY) == null) request.changeSessionId();
        else {
            session.invalidate();
            request.getSession(true);
        }
    }
}
