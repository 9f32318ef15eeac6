package pl.sciezka.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitors;

/// A form that was turned away gives the words back that somebody typed into it, and only to them.
@HubTest
class TypedWordsTests {

    private static final String WORDS = "Klientka prosi o \"kurs\" <wieczorowy>";

    @Autowired
    Visitors visitors;

    @Test
    void the_page_shows_the_words_and_leads_back_to_the_form() {
        var answer = sent("/clients/new", visitors.base() + "/clients/new?from=list", "same-origin");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("Klientka prosi o ")
                .doesNotContain("<wieczorowy>")
                .contains("href=\"/clients/new?from=list\"")
                .contains("data-not-saved=\"true\"");
    }

    @Test
    void an_address_outside_of_the_hub_is_nowhere_to_go_back_to() {
        for (var elsewhere : new String[] {
            "https://elsewhere.example/form",
            visitors.base() + ".elsewhere.example/form",
            visitors.base() + "//elsewhere.example"
        }) assertThat(sent("/clients/new", elsewhere, "same-origin").body()).doesNotContain("elsewhere");
    }

    @Test
    void what_may_be_a_password_is_not_shown() {
        assertThat(sent("/account/password", visitors.base() + "/account/password", "same-origin")
                        .body())
                .doesNotContain("Klientka");
    }

    @Test
    void a_form_of_somebody_else_puts_no_words_on_our_pages() {
        var answer = sent("/clients/new", visitors.base() + "/clients/new", "cross-site");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("nie pochodzi z naszej strony").doesNotContain("Klientka");
    }

    /// Without the token of a form, as after a new sign-in.
    private HttpResponse<String> sent(String path, String from, String site) {
        var worker = visitors.as(InstitutionId.next(), Role.PRACTITIONER);
        return worker.send(HttpRequest.newBuilder(URI.create(visitors.base() + path))
                .header("Accept", "text/html")
                .header("Sec-Fetch-Site", site)
                .header("Referer", from)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("note=" + URLEncoder.encode(WORDS, StandardCharsets.UTF_8))));
    }
}
