package pl.sciezka.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.sciezka.testing.Chromium;
import pl.sciezka.testing.HubTest;

/// The groups of a card keep to one row on an office screen and to two on a telephone.
@HubTest
@Tag("browser")
class TabsInBrowserTests extends OverHttp {

    private static final String ROWS = """
            () => new Set([...document.querySelectorAll('nav.tabs:not(.tabs--within) li')].map(it => it.offsetTop)).size
            """;

    @ParameterizedTest
    @CsvSource({"1366,1", "768,1", "400,2"})
    void groups_take_as_few_rows_as_the_screen_lets_them(int width, int rows) {
        var atPup = offices.person(offices.pup, "Lis", "Ewa", 1);
        offices.person(offices.ops, "Lis", "Ewa", 1);
        proposed(atPup);
        confirm(asked);
        try (var chromium = new Chromium();
                var context = chromium.as(proposer, visitors.base())) {
            Page page = context.newPage();
            page.setViewportSize(width, 900);
            page.navigate(visitors.base() + "/clients/" + atPup.value() + "/institutions");
            assertThat(page.evaluate(ROWS)).isEqualTo(rows);
        }
    }
}
