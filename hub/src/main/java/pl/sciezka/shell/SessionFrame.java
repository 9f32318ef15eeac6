package pl.sciezka.shell;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/// Sessions live in the database, so that taking a right away works at once and everywhere; idle ones end after half an
/// hour.
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = 30 * 60)
class SessionFrame {

    /// By the clock that stamps them, which is the system's.
    @Bean
    @Primary
    QuietSessions<?> sessions(JdbcIndexedSessionRepository kept) {
        return new QuietSessions<>(kept, Clock.systemUTC());
    }

    /// Without it two requests of one session that add the same attribute at once end in a unique violation.
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionUpserts() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /// The `__Host-` prefix makes browsers refuse the cookie unless it came over HTTPS from exactly this host.
    @Bean
    CookieSerializer sessionCookie(PublicOrigin origin) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(origin.isKnown() ? "__Host-sesja" : "sesja");
        cookie.setUseSecureCookie(origin.isKnown());
        cookie.setCookiePath("/");
        cookie.setSameSite("Lax");
        return cookie;
    }
}
