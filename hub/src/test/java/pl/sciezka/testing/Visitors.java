package pl.sciezka.testing;

import java.util.Base64;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import pl.sciezka.shell.SignedIn;

/// Opens real sessions without the sign-in page, for tests of everything that lies behind it.
@TestComponent
public class Visitors {

    private final SessionRepository<? extends Session> sessions;
    private final Environment environment;

    Visitors(SessionRepository<? extends Session> sessions, Environment environment) {
        this.sessions = sessions;
        this.environment = environment;
    }

    public Visitor as(SignedIn person) {
        return new Visitor(base(), open(sessions, person));
    }

    public Visitor stranger() {
        return new Visitor(base(), null);
    }

    public String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    private static <S extends Session> String open(SessionRepository<S> sessions, SignedIn person) {
        var session = sessions.createSession();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(authentication));
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, person.getName());
        sessions.save(session);
        return Base64.getEncoder().encodeToString(session.getId().getBytes());
    }
}
