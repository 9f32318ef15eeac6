package pl.sciezka.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import pl.sciezka.testing.Traveller;

/// Chełm: a client lets an association see who it is and how to reach it, and later withdraws the consent.
class ChelmJourneyTests extends Journey {

    @Test
    void a_consent_is_given_used_and_withdrawn() {
        var mopr = people.institution("MOPR Chełm");
        var client = people.atBoth(mopr, people.institution("PUP Chełm")).getFirst();
        var consents = "/clients/" + client.here().value() + "/consents";

        try (var worker = traveller();
                var association = traveller();
                var colleague = traveller()) {
            worker.signedIn("mopr.chelm.pracownik").open(consents).sees("Nie ma zgody, która obowiązuje");
            recorded(worker);
            worker.sees("Partner dostał pytanie").picture("zgody");

            association.signedIn("stella.chelm.koordynator").open("/day");
            association.find("a[href^='/consents/']:has-text('MOPR')").last().click();
            association.sees("Dane pokaże Wam MOPR Chełm").picture("zgoda-pytanie");
            var parts = client.name().split(" ", 2);
            association.sees(parts[1] + " " + parts[0]);
            association.tick("Nie ma tej osoby na naszej liście: dodaj ją").press("Dołącz do wspólnej obsługi");
            var card = association.path();
            association.sees("za zgodą klienta").picture("karta-za-zgoda");
            colleague.signedIn("stella.chelm.koordynator").open(card).sees("§ 6");

            worker.open(consents).sees("Partner widzi te dane").follow("Wycofaj");
            worker.sees("Żadna inna klauzula").picture("zgoda-wycofanie").press("Wycofaj zgodę klienta");
            worker.sees("Co ustało").picture("zgoda-wycofana");
            association.open(card).doesNotSee("§ 6");
            colleague.open(card).doesNotSee("§ 6");
            assertThat(colleague.find(".places").count()).isZero();
            association.open("/day").sees("Klient wycofał zgodę");
            association.find("a[href$='/withdrawn']").first().click();
            association.press("Przyjmuję do wiadomości");
            association.open("/day").doesNotSee("Klient wycofał zgodę");
            strangerSeesNothing(client.name(), consents, card);
        }
    }

    private static void recorded(Traveller worker) {
        worker.follow("Zapisz zgodę").follow("STELLA");
        worker.tick("Kontakt")
                .fill("Ostatni dzień zgody", day(LocalDate.now().plusMonths(6)))
                .tick("na piśmie")
                .picture("zgoda-formularz");
        worker.press("Sprawdź zgodę").sees("Zgadzam się").picture("zgoda-do-podpisu");
        worker.press("Klient podpisał: zapisz zgodę");
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day);
    }
}
