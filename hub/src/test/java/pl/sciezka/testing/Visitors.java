package pl.sciezka.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.SignedIn;

/// Opens real sessions without the sign-in page, for tests of everything that lies behind it.
@TestComponent
public class Visitors {

    private static final String CSRF = HttpSessionCsrfTokenRepository.class.getName() + ".CSRF_TOKEN";

    private final SessionRepository<? extends Session> sessions;
    private final Environment environment;

    public Visitors(SessionRepository<? extends Session> sessions, Environment environment) {
        this.sessions = sessions;
        this.environment = environment;
    }

    public Visitor as(SignedIn person) {
        var token = UUID.randomUUID().toString();
        return new Visitor(base(), open(sessions, person, token), masked(token));
    }

    /// Somebody of an institution, in these roles.
    public Visitor as(InstitutionId institution, Role... roles) {
        return as(new SignedIn(UUID.randomUUID(), institution.value(), "Jan Próbny", "Urząd", Set.of(roles)));
    }

    /// Somebody whose session was opened elsewhere, now at this program.
    public Visitor here(Visitor elsewhere) {
        return elsewhere.at(base());
    }

    public Visitor stranger() {
        return new Visitor(base(), null, null);
    }

    public String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    private static <S extends Session> String open(SessionRepository<S> sessions, SignedIn person, String token) {
        var session = sessions.createSession();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(authentication));
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, person.getName());
        session.setAttribute(CSRF, new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", token));
        sessions.save(session);
        return Base64.getEncoder().encodeToString(session.getId().getBytes());
    }

    /// As a page would print it: a random pad, here zeros, then the token under that pad.
    private static String masked(String token) {
        var bytes = token.getBytes(UTF_8);
        var both = new byte[bytes.length * 2];
        System.arraycopy(bytes, 0, both, bytes.length, bytes.length);
        return Base64.getUrlEncoder().encodeToString(both);
    }
}
