package pl.sciezka.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitors;

/// The database does not answer, and everybody gets a page that says so.
@HubTest
class OutageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    DataSource dataSource;

    @Test
    void somebody_signed_in_is_told_in_words() {
        var worker = visitors.as(InstitutionId.next(), Role.PRACTITIONER);

        var answer = withoutDatabase(() -> worker.get("/clients?page=2"));

        saysSo(answer);
        assertThat(answer.body()).contains("href=\"/clients?page=2\"");
        assertThat(worker.get("/clients").statusCode()).isEqualTo(200);
    }

    @Test
    void so_is_somebody_who_sends_a_form() {
        var worker = visitors.as(InstitutionId.next(), Role.PRACTITIONER);

        saysSo(withoutDatabase(() -> worker.post("/clients/new", Map.of("surname", "Wilk"))));
    }

    @Test
    void so_is_somebody_who_wants_to_sign_in() {
        saysSo(withoutDatabase(
                () -> visitors.stranger().postRaw("/sign-in", Map.of("login", "kto", "password", "razem"))));
    }

    private static void saysSo(HttpResponse<String> answer) {
        assertThat(answer.body()).contains("Usługa chwilowo niedostępna").contains("lang=\"pl\"");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("content-security-policy")).isPresent();
        assertThat(answer.headers().firstValue("cache-control").orElse("")).contains("no-store");
    }

    private <T> T withoutDatabase(Supplier<T> what) {
        var switched = (DelegatingDataSource) dataSource;
        var there = Objects.requireNonNull(switched.getTargetDataSource());
        switched.setTargetDataSource(new Gone());
        try {
            return what.get();
        } finally {
            switched.setTargetDataSource(there);
        }
    }

    private static final class Gone extends AbstractDataSource {
        @Override
        public Connection getConnection() throws SQLException {
            throw new SQLException("Connection refused", "08001");
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }
}
