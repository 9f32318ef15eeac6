package pl.sciezka.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pl.sciezka.testing.HubTest;

/// On each page of a person the tab to which it belongs is the current one, and no other.
@HubTest
class TabsBelowCardTests extends OverHttp {

    private static final Pattern CURRENT =
            Pattern.compile("<li><a href=\"[^\"]*\" aria-current=\"(\\w+)\">([^<]*?)\\s*<");

    @Test
    void each_page_marks_its_own_tab() {
        var atPup = offices.person(offices.pup, "Lis", "Ewa", 1);
        var atOps = offices.person(offices.ops, "Lis", "Ewa", 1);
        var card = "/clients/" + atPup.value();
        assertThat(current(card + "/proposals/new")).containsExactly("true Osoby i instytucje");
        proposed(atPup);
        confirm(asked);
        Map.of(
                        card,
                        "page Dane",
                        card + "/institutions",
                        "page Osoby i instytucje",
                        card + "/undo",
                        "true Osoby i instytucje",
                        card + "/referrals",
                        "page Skierowania",
                        card + "/history",
                        "page Historia",
                        "/plans/of/" + atPup.value(),
                        "page Plan")
                .forEach((page, tab) -> assertThat(current(page)).as(page).containsExactly(tab));

        undo(proposer, atPup, UndoReason.SERVICE_ENDED);
        assertThat(asked.get("/clients/" + atOps.value() + "/undone").statusCode())
                .isEqualTo(200);
    }

    private List<String> current(String page) {
        return CURRENT.matcher(proposer.get(page).body())
                .results()
                .map((MatchResult it) -> it.group(1) + " " + it.group(2))
                .toList();
    }
}
