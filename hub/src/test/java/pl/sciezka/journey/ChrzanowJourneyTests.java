package pl.sciezka.journey;

import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.sciezka.testing.Chromium;
import pl.sciezka.testing.CommonPeople;
import pl.sciezka.testing.DemoTest;
import pl.sciezka.testing.Traveller;
import pl.sciezka.testing.Visitors;

/// Chrzanów: OPS Trzebinia and PUP Chrzanów find their common client, and the OPS refers to its club.
@DemoTest
@Tag("browser")
class ChrzanowJourneyTests {

    private static Chromium chromium;

    @Autowired
    Visitors visitors;

    @Autowired
    CommonPeople people;

    @BeforeAll
    static void browser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void closed() {
        chromium.close();
    }

    @Test
    void two_offices_find_their_common_client_and_refer_to_the_club() {
        var ops = people.institution("OPS Trzebinia");
        var pup = people.institution("PUP Chrzanów");
        var client = people.atBoth(ops, pup).getFirst();
        var card = "/clients/" + client.here().value();

        try (var worker = new Traveller(chromium, visitors.base());
                var adviser = new Traveller(chromium, visitors.base());
                var club = new Traveller(chromium, visitors.base());
                var officer = new Traveller(chromium, visitors.base())) {
            worker.signedIn("ops.trzebinia.pracownik").open(card + "/institutions");
            worker.open(card + "/proposals/new").tick("PUP Chrzanów").press("Wyślij propozycję");
            worker.open("/proposals/sent").sees("PUP Chrzanów");

            adviser.signedIn("pup.chrzanow.doradca");
            adviser.open("/proposals");
            for (int tries = 0; tries < 40 && !adviser.find("main").innerText().contains(client.name()); tries++) {
                adviser.page().waitForTimeout(500);
                adviser.open("/proposals");
            }
            adviser.find("main a[href^='/proposals/']:not([href*=sent])")
                    .first()
                    .click();
            adviser.press("Potwierdź: to nasz wspólny klient");

            worker.open(card).sees("PUP Chrzanów");
            adviser.open("/clients/" + client.there().value()).sees("OPS Trzebinia");

            worker.open("/referrals/new?person=" + client.here().value());
            var route = worker.find("select[name=route] option:has-text(\"Klub Integracji\")")
                    .first()
                    .getAttribute("value");
            worker.find("select[name=route]").selectOption(route);
            worker.find("select[name=support]").selectOption(new SelectOption().setIndex(1));
            worker.find("textarea[name=question]").fill("Prosimy o zajęcia, które pomogą wrócić do rytmu pracy.");
            worker.find("textarea[name=outcomes]").fill("Regularny udział w zajęciach");
            worker.find("[name=informed]")
                    .fill(DateTimeFormatter.ofPattern("dd.MM.yyyy").format(LocalDate.now()));
            worker.find("button[name=next][value=check]").click();
            worker.find("main form button:not(.govuk-button--secondary)")
                    .first()
                    .click();
            worker.open(card + "/referrals").sees("Klub Integracji").picture("skierowania");

            club.signedIn("ops.trzebinia.kis").open("/referrals/incoming").sees(client.name());
            officer.signedIn("ops.trzebinia.iod").open("/journal").sees("PUP Chrzanów");
        }
    }
}
