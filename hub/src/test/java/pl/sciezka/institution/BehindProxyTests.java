package pl.sciezka.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.institution.operator.Office.PASSWORD;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import pl.sciezka.institution.account.Login;
import pl.sciezka.institution.entrance.SignInLimit;
import pl.sciezka.institution.operator.Office;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitors;

/// The hub as a proxy that speaks HTTPS sees it.
@HubTest
@TestPropertySource(properties = "sciezka.origin=https://hub.example")
class BehindProxyTests {

    @Autowired
    Visitors visitors;

    @Autowired
    SignInLimit limit;

    Office office;

    @BeforeEach
    void an_office(@Autowired ApplicationContext program) {
        office = Office.in(program);
    }

    @Test
    void pages_come_over_https_with_a_cookie_that_only_this_host_gets() {
        var person = office.hire(office.open(), Role.PRACTITIONER);
        var welcome = visitors.stranger()
                .send(proxied("/sign-in", "hub.example", "https")
                        .header("Origin", "https://hub.example")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "login=" + person.login().value() + "&password=" + PASSWORD.replace(" ", "+"))));
        assertThat(welcome.statusCode()).isEqualTo(303);
        assertThat(welcome.headers().allValues("Set-Cookie"))
                .anySatisfy(it ->
                        assertThat(it).startsWith("__Host-sesja=").contains("Secure", "HttpOnly", "SameSite=Lax"));
        assertThat(welcome.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void any_other_address_is_misdirected() {
        assertThat(status(proxied("/sign-in", "hub.example", "https"))).isEqualTo(200);
        assertThat(status(proxied("/sign-in", "evil.example", "https"))).isEqualTo(421);
        assertThat(status(proxied("/sign-in", "hub.example", "http"))).isEqualTo(421);
        assertThat(visitors.stranger().get("/sign-in").statusCode())
                .as("past the proxy")
                .isEqualTo(421);
        assertThat(status(HttpRequest.newBuilder(URI.create(visitors.base() + "/actuator/health"))))
                .as("asked from inside")
                .isEqualTo(200);
    }

    @Test
    void an_address_that_the_visitor_made_up_does_not_lift_the_limit() {
        for (int i = 0; i < 20; i++) limit.take("198.51.100.7", Login.typed("nikt." + i));
        assertThat(attempt("203.0.113.5, 198.51.100.7")).isEqualTo(429);
        assertThat(attempt("198.51.100.7, 203.0.113.5")).as("another visitor").isNotEqualTo(429);
    }

    private int attempt(String forwarded) {
        return status(proxied("/sign-in", "hub.example", "https")
                .header("X-Forwarded-For", forwarded)
                .header("Origin", "https://hub.example")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("login=nikt.x&password=x")));
    }

    private int status(HttpRequest.Builder request) {
        HttpResponse<String> answer = visitors.stranger().send(request);
        return answer.statusCode();
    }

    private HttpRequest.Builder proxied(String path, String host, String scheme) {
        return HttpRequest.newBuilder(URI.create(visitors.base() + path))
                .header("Accept", "text/html")
                .header("X-Forwarded-Host", host)
                .header("X-Forwarded-Proto", scheme);
    }
}
