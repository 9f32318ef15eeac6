package pl.sciezka.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitors;

@HubTest
class DisplayTests {

    @Autowired
    Visitors visitors;

    @Test
    void a_press_is_remembered_in_the_browser_without_signing_in() {
        var visitor = visitors.stranger();
        assertThat(visitor.get("/display?set=type-huge").statusCode()).isEqualTo(303);
        visitor.get("/display?set=contrast-dark");
        assertThat(visitor.get("/sign-in").body()).contains("class=\"contrast-dark type-huge\"");
    }

    @Test
    void the_language_is_remembered_too() {
        var visitor = visitors.stranger();
        visitor.get("/language?to=en");
        assertThat(visitor.get("/sign-in").body()).contains("<html lang=\"en\"");
        visitor.get("/language?to=pl");
        assertThat(visitor.get("/sign-in").body()).contains("<html lang=\"pl\"");
    }

    @Test
    void no_page_holds_style_or_script_of_its_own() {
        var worker = visitors.as(InstitutionId.next(), Role.PRACTITIONER);
        var page = worker.get("/clients").body();
        assertThat(page)
                .doesNotContain(" style=")
                .doesNotContain("<style")
                .doesNotContainPattern("<script(?! type=\"module\" src)");
        assertThat(page).doesNotContainPattern(" on[a-z]+=\"");
    }

    @Test
    void the_frame_of_a_page_starts_with_the_ways_around_it() {
        var worker = visitors.as(InstitutionId.next(), Role.PRACTITIONER);
        var page = worker.get("/clients").body();
        assertThat(page)
                .containsSubsequence(
                        "href=\"#tresc\"", "href=\"#menu\"", "<header", "id=\"menu\"", "id=\"tresc\"", "<h1");
        assertThat(page).containsPattern("href=\"/clients\"[^>]*aria-current=\"true\"");
    }
}
