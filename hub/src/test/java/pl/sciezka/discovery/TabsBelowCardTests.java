package pl.sciezka.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pl.sciezka.testing.HubTest;

/// On each page of a person its group and the tab to which it belongs are the current ones, and no others.
@HubTest
class TabsBelowCardTests extends OverHttp {

    private static final Pattern TAB =
            Pattern.compile("<li><a href=\"([^\"]*)\"( aria-current=\"(\\w+)\")?>([^<]*?)\\s*<");

    @Test
    void each_page_marks_its_own_group_and_tab() {
        var atPup = offices.person(offices.pup, "Lis", "Ewa", 1);
        var atOps = offices.person(offices.ops, "Lis", "Ewa", 1);
        var card = "/clients/" + atPup.value();
        assertThat(current(card + "/proposals/new")).containsExactly("true Osoby i instytucje", "true Instytucje");
        proposed(atPup);
        confirm(asked);
        Map.ofEntries(
                        Map.entry(card, List.of("true Klient", "page Dane")),
                        Map.entry(card + "/contacts", List.of("true Klient", "page Kontakty")),
                        Map.entry(card + "/appointments/new", List.of("true Klient", "true Wizyty")),
                        Map.entry(card + "/institutions", List.of("true Osoby i instytucje", "page Instytucje")),
                        Map.entry(card + "/undo", List.of("true Osoby i instytucje", "true Instytucje")),
                        Map.entry(card + "/notices", List.of("true Osoby i instytucje", "page Powiadomienia")),
                        Map.entry(card + "/questions", List.of("true Osoby i instytucje", "page Pytania")),
                        Map.entry(card + "/referrals", List.of("true Oferty i skierowania", "page Skierowania")),
                        Map.entry(card + "/household", List.of("page Rodzina")),
                        Map.entry(card + "/history", List.of("page Historia")),
                        Map.entry("/plans/of/" + atPup.value(), List.of("page Plan")))
                .forEach((page, tabs) -> assertThat(current(page)).as(page).containsExactlyElementsOf(tabs));

        undo(proposer, atPup, UndoReason.SERVICE_ENDED);
        assertThat(asked.get("/clients/" + atOps.value() + "/undone").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_card_leads_to_six_groups_and_from_each_group_to_its_tabs() {
        var atPup = offices.person(offices.pup, "Lis", "Ewa", 1);
        offices.person(offices.ops, "Lis", "Ewa", 1);
        var card = "/clients/" + atPup.value();
        assertThat(words(card)).as("no plan without a partner").doesNotContain("Plan");

        proposed(atPup);
        confirm(asked);

        assertThat(words(card))
                .containsExactly(
                        "Klient",
                        "Osoby i instytucje",
                        "Plan",
                        "Oferty i skierowania",
                        "Rodzina",
                        "Historia",
                        "Dane",
                        "Kontakty",
                        "Wizyty",
                        "Zgody");
        assertThat(words(card + "/adviser"))
                .endsWith("Historia", "Instytucje", "Doradca", "Powiadomienia", "Pytania", "Omówienia");
        assertThat(words(card + "/offers")).endsWith("Historia", "Skierowania", "Oferty");
        assertThat(words(card + "/household")).endsWith("Historia");
    }

    private List<String> current(String page) {
        return tabs(page).stream()
                .filter(it -> it.group(3) != null)
                .map(it -> it.group(3) + " " + it.group(4))
                .toList();
    }

    private List<String> words(String page) {
        return tabs(page).stream().map(it -> it.group(4)).toList();
    }

    /// Without the navigation above all pages.
    private List<MatchResult> tabs(String page) {
        return TAB.matcher(proposer.get(page).body())
                .results()
                .filter(it -> it.group(1).startsWith("/clients/") || it.group(1).startsWith("/plans/"))
                .toList();
    }
}
