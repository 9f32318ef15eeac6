package pl.sciezka.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pl.sciezka.testing.Traveller;

/// Nowa Sól: the adviser and the social worker carry a plan from a skeleton, agree it, and change it.
class NowaSolJourneyTests extends Journey {

    @Test
    void a_plan_grows_from_a_skeleton_is_agreed_and_changed() {
        var pup = people.institution("PUP Nowa Sól");
        var ops = people.institution("OPS Kożuchów");
        var client = people.atBoth(pup, ops).getFirst();
        people.makeCommon(client, pup, ops);

        try (var adviser = traveller();
                var worker = traveller();
                var stranger = traveller()) {
            adviser.signedIn("pup.nowasol.doradca").picture("moj-dzien");
            adviser.open("/clients/" + client.here().value())
                    .sees(client.name())
                    .sees("OPS Kożuchów")
                    .picture("karta");
            adviser.open("/plans/of/" + client.here().value())
                    .tick("Młoda osoba po szkole")
                    .press("Zacznij szkic planu");
            var plan = adviser.path().split("/")[2];
            giveOwners(adviser, plan, "PUP Nowa Sól");
            adviser.open("/plans/" + plan + "/agreement").press("Przedstaw do uzgodnienia");
            adviser.press("Uzgadniam w imieniu").sees("Czeka na zgodę");

            worker.signedIn("ops.kozuchow.pracownik")
                    .open("/plans/of/" + client.there().value());
            giveOwners(worker, plan, "OPS Kożuchów");
            worker.open("/plans/" + plan + "/agreement").press("Uzgadniam w imieniu");

            adviser.open("/plans/" + plan + "/agreement");
            agreedAgain(adviser);
            adviser.fill("Dzień podpisu na papierze", day(0))
                    .fill("Numer treści z wydruku", content(adviser))
                    .press("Zapisz podpis klienta");

            adviser.open("/plans/" + plan);
            adviser.find(".card--mine:not(.card--waits) summary").first().click();
            adviser.find(".card--mine:not(.card--waits) button[value=IN_PROGRESS]")
                    .first()
                    .click();
            adviser.sees("Działanie jest w toku.").picture("plan-board");

            adviser.find("td[data-state=AGREED] .card__title a").first().click();
            adviser.fill("Do kiedy", DAY.format(today().plusMonths(9)));
            adviser.find("select[name=reason]").selectOption("DATE_NOT_REAL");
            adviser.press("Zapisz");
            adviser.open("/plans/" + plan + "/changes").sees("OPS Kożuchów");

            stranger.signedIn("gops.suwalki.pracownik").open("/plans/" + plan).sees("Nie ma takiej strony");
            stranger.open("/clients/" + client.here().value())
                    .sees("Nie ma takiej strony")
                    .doesNotSee(client.name());
        }
    }

    /// Every action of the institution, and every one nobody has taken yet, gets it as owner and its first person.
    private static void giveOwners(Traveller traveller, String plan, String institution) {
        while (true) {
            traveller.open("/plans/" + plan + "/list");
            var open = traveller.find("tr:has-text(\"osoba do ustalenia\"):has-text(\"" + institution
                    + "\"), tr:has-text(\"Do ustalenia:\")");
            if (open.count() == 0) return;
            open.first().locator("a:has-text(\"Zmień\")").click();
            traveller
                    .find("select[name=owner]")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(institution));
            var person = traveller
                    .find("select[name=person] option:has-text(\"" + institution + "\")")
                    .first()
                    .getAttribute("value");
            traveller.find("select[name=person]").selectOption(person);
            traveller
                    .find("select[name=reason]")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            traveller.press("Zapisz");
        }
    }

    /// A person named by the other institution may have changed the content since.
    private static void agreedAgain(Traveller adviser) {
        if (adviser.find("button:has-text(\"Uzgadniam w imieniu\")").count() > 0) adviser.press("Uzgadniam w imieniu");
    }

    private static String content(Traveller adviser) {
        var number =
                Pattern.compile("treść nr (\\d+)").matcher(adviser.find("main").innerText());
        assertThat(number.find()).isTrue();
        return number.group(1);
    }
}
