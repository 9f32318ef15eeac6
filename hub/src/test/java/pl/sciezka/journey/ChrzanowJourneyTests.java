package pl.sciezka.journey;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.sciezka.testing.Traveller;

/// Chrzanów: OPS Trzebinia and PUP Chrzanów find their common client, plan together, refer to the club (KIS) of the
/// centre and to an integration centre (CIS) that is its own controller, and get the reports.
class ChrzanowJourneyTests extends Journey {

    @Test
    void two_offices_find_their_common_client_plan_together_and_get_reports_from_a_club_and_a_centre() {
        var ops = people.institution("OPS Trzebinia");
        var pup = people.institution("PUP Chrzanów");
        var client = people.atBoth(ops, pup).getFirst();
        var card = "/clients/" + client.here().value();

        try (var worker = traveller();
                var adviser = traveller();
                var club = traveller();
                var centre = traveller();
                var officer = traveller()) {
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
            officer.signedIn("ops.trzebinia.iod").open("/journal").sees("PUP Chrzanów");

            var plan = planned(adviser, client.there().value().toString(), worker);
            worker.open(plan).sees("Plan działa").sees("PUP Chrzanów");

            var person = client.here().value().toString();
            var toClub = Loop.send(worker, person, "Klub Integracji Społecznej", "INTEGRATION_CLUB");
            var toCentre = Loop.send(worker, person, "CIS Chrzanów", "INTEGRATION_CENTRE");
            worker.open(card + "/referrals")
                    .sees("Klub Integracji")
                    .sees("CIS Chrzanów")
                    .picture("skierowania");

            club.signedIn("ops.trzebinia.kis").open(toCentre).sees("Prosimy o zajęcia");
            Loop.serve(club, toClub, client.name());
            centre.signedIn("cis.chrzanow.kierownik").open(toClub).sees("Nie ma takiej strony");
            Loop.serve(centre, toCentre, client.name());
            Loop.readAndClose(worker, toClub);
            Loop.readAndClose(worker, toCentre);

            adviser.open("/clients/" + client.there().value() + "/history").doesNotSee("pokój 4");
            strangerSeesNothing(client.name(), card, plan, toClub, toCentre);
        }
    }

    /// A plan from a skeleton that both offices and the client have agreed to; its path.
    private static String planned(Traveller adviser, String person, Traveller worker) {
        adviser.open("/plans/of/" + person)
                .tick("Długo bez pracy, ze wsparciem pomocy społecznej")
                .press("Zacznij szkic planu");
        var plan = "/plans/" + adviser.path().split("/")[2];
        adviser.open(plan + "/agreement").press("Przedstaw do uzgodnienia");
        for (var by : List.of(adviser, worker))
            by.open(plan + "/agreement").press("Wskaż mnie przy wszystkich naszych działaniach");
        for (var by : List.of(adviser, worker)) by.open(plan + "/agreement").press("Uzgadniam w imieniu");
        var content = worker.find("input[name=content]").first().getAttribute("value");
        worker.fill("Dzień podpisu na papierze", Loop.day(0))
                .fill("Numer treści z wydruku", content)
                .press("Zapisz podpis klienta");
        return plan;
    }
}
