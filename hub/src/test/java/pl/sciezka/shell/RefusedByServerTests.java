package pl.sciezka.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitors;

/// Addresses at which no page is asked: the answer is one of ours all the same, and does not give the address back.
@HubTest
class RefusedByServerTests {

    @Autowired
    Visitors visitors;

    @Test
    void whatever_the_server_refuses_looks_like_a_page_that_is_not_there() {
        for (var address : List.of("//kluczyk", "/join/requests/kluczyk;x", "/error", "/calendar/kluczyk%3b.ics"))
            for (var accepted : List.of("text/html", "application/json", "*/*")) {
                var answer = visitors.stranger()
                        .send(HttpRequest.newBuilder(URI.create(visitors.base() + address))
                                .header("Accept", accepted));
                assertThat(answer.statusCode()).as(address).isBetween(400, 499);
                assertThat(answer.headers().firstValue("Content-Security-Policy"))
                        .as(address)
                        .isPresent();
                assertThat(answer.body())
                        .as(address)
                        .contains("<title>Nie ma takiej strony")
                        .doesNotContain("Whitelabel", "kluczyk", "timestamp");
            }
    }

    @Test
    void a_method_that_nobody_uses_finds_nothing_either() {
        var answer = visitors.stranger()
                .send(HttpRequest.newBuilder(URI.create(visitors.base() + "/sign-in"))
                        .header("Accept", "text/html")
                        .method("TRACE", BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("Whitelabel");
    }
}
