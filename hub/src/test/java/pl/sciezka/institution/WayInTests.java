package pl.sciezka.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.institution.operator.Office.PASSWORD;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import pl.sciezka.institution.account.Login;
import pl.sciezka.institution.entrance.SignInLimit;
import pl.sciezka.institution.operator.Office;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitors;

/// The doors around the pages: headers, forms from elsewhere, too many attempts.
@HubTest
class WayInTests {

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
    void every_page_carries_the_strict_headers() {
        var person = office.hire(office.open(), Role.PRACTITIONER);
        for (var page : new String[] {"/sign-in", "/account", "/no-such-page"}) {
            var headers = visitors.as(person.signedIn()).get(page).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                    .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
            assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("camera=()");
        }
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        var person = office.hire(office.open(), Role.PRACTITIONER);
        var cookie = visitors
                .stranger()
                .postRaw("/sign-in", Map.of("login", person.login().value(), "password", PASSWORD))
                .headers()
                .allValues("Set-Cookie")
                .stream()
                .filter(it -> it.startsWith("sesja="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Domain");
    }

    @Test
    void a_form_without_its_token_changes_nothing() {
        var person = office.hire(office.open(), Role.PRACTITIONER);
        var visitor = visitors.as(person.signedIn());
        visitor.get("/account");
        assertThat(visitor.postRaw("/account/sign-out-everywhere", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(visitor.postRaw("/account/sign-out-everywhere", Map.of("_csrf", "zgaduję"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void a_form_from_another_site_changes_nothing() {
        var person = office.hire(office.open(), Role.PRACTITIONER);
        var visitor = visitors.as(person.signedIn());
        for (var header : new String[][] {
            {"Origin", "https://evil.example"},
            {"Origin", "null"},
            {"Sec-Fetch-Site", "cross-site"},
            {"Sec-Fetch-Site", "same-site"},
            {"X-Nothing", "neither of them"}
        }) {
            for (var path : new String[] {"/sign-out", "/sign-in"}) {
                var answer = visitor.send(HttpRequest.newBuilder(URI.create(visitors.base() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header(header[0], header[1])
                        .POST(BodyPublishers.ofString("login=x&password=y")));
                assertThat(answer.statusCode()).as(header[0] + " " + path).isEqualTo(403);
            }
        }
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_waited_too_long_over_a_form_is_led_to_sign_in_and_told_why() {
        var person = office.hire(office.open(), Role.PRACTITIONER);
        var visitor = visitors.as(person.signedIn());
        var elsewhere = visitors.as(person.signedIn());
        elsewhere.post("/account", "/account/sign-out-everywhere", Map.of());
        var late = visitor.postRaw("/account/password", Map.of("_csrf", "old"));
        assertThat(late.statusCode()).isEqualTo(303);
        assertThat(late.headers().firstValue("Location")).contains("/sign-in");
        assertThat(visitor.get("/sign-in").body()).contains("Sesja się zakończyła");
    }

    @Test
    void too_many_attempts_get_a_plain_page_that_says_when_to_come_back() {
        for (int i = 0; i < 10; i++) limit.take("198.51.100.9", Login.typed("ktos.1"));
        var answer = visitors.stranger().postRaw("/sign-in", Map.of("login", "ktos.1", "password", "x"));
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 7);
        assertThat(answer.body()).contains("Za dużo prób logowania");
    }

    @Test
    void a_program_that_asks_for_data_gets_no_sign_in_page() {
        var answer = visitors.stranger()
                .send(HttpRequest.newBuilder(URI.create(visitors.base() + "/clients"))
                        .header("Accept", "application/json"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEmpty();
    }
}
