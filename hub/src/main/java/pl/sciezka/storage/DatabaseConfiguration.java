package pl.sciezka.storage;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/// Where the data is: the server that travels along, unless `sciezka.database.url` names another one.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    DatabaseServer databaseServer(Environment settings) {
        return settings.containsProperty("sciezka.database.url")
                ? new ExternalServer(
                        external(settings, "user", "password"), external(settings, "owner-user", "owner-password"))
                : EmbeddedPostgres.start(Path.of(settings.getRequiredProperty("sciezka.data")), Settings.durable());
    }

    @Bean
    JdbcConnectionDetails programConnection(DatabaseServer server) {
        return new ProgramConnection(server.app());
    }

    @Bean
    FlywayConnectionDetails ownerConnection(DatabaseServer server) {
        return new OwnerConnection(server.owner());
    }

    /// PostgreSQL's own word for a row that somebody held too long (`lock_not_available`) is not known to Spring.
    @Bean
    SQLExceptionTranslator refusals() {
        var translator = new SQLExceptionSubclassTranslator();
        translator.setCustomTranslator((task, _, refusal) ->
                "55P03".equals(refusal.getSQLState()) ? new CannotAcquireLockException(task, refusal) : null);
        return translator;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    private static Login external(Environment settings, String user, String password) {
        return new Login(
                settings.getRequiredProperty("sciezka.database.url"),
                settings.getRequiredProperty("sciezka.database." + user),
                settings.getRequiredProperty("sciezka.database." + password));
    }

    /// Kept by others: nothing to stop.
    private record ExternalServer(Login app, Login owner) implements DatabaseServer {
        @Override
        public void close() {}
    }

    /// Two types, so that neither is taken for the other.
    private record ProgramConnection(Login login) implements JdbcConnectionDetails {
        @Override
        public String getUsername() {
            return login.user();
        }

        @Override
        public String getPassword() {
            return login.password();
        }

        @Override
        public String getJdbcUrl() {
            return login.url();
        }
    }

    private record OwnerConnection(Login login) implements FlywayConnectionDetails {
        @Override
        public String getUsername() {
            return login.user();
        }

        @Override
        public String getPassword() {
            return login.password();
        }

        @Override
        public String getJdbcUrl() {
            return login.url();
        }
    }
}
