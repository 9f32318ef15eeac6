package pl.sciezka.journey;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Chrzanów: the OPS convenes, the PUP answers and adds a point; the meeting held last week gets its minutes and a
/// decision, which the PUP carries out. Then they talk about a client, and somebody comes in who may not hear it.
class MeetingJourneyTests extends Journey {

    private static final String DECISION = "Wspólny dyżur w każdy wtorek od stycznia";

    @Test
    void a_meeting_is_convened_answered_written_down_and_its_decision_carried_out() {
        try (var centre = traveller();
                var office = traveller()) {
            centre.signedIn("ops.trzebinia.koordynator").open("/partnerships").follow("Spotkania członków");
            centre.follow("Zwołaj spotkanie");
            centre.find("#purpose").fill("Miejsca w żłobkach na czas kursów");
            centre.find("#day").fill(LocalDate.now().plusDays(40).toString());
            centre.find("#place").fill("OPS w Trzebini, sala 3");
            centre.press("Zwołaj").sees("Spotkanie zwołane");
            var meeting = centre.path();

            office.signedIn("pup.chrzanow.koordynator")
                    .open("/partnerships/meetings")
                    .sees("Miejsca w żłobkach");
            office.open(meeting).tick("Przyjdziemy").press("Odpowiedz").sees("Odpowiedź zapisana");
            office.follow("Porządek")
                    .fill("Nowy punkt", "Które kursy zaczynają się w marcu")
                    .press("Dodaj punkt");
            centre.follow("Porządek").sees("Które kursy zaczynają się w marcu");

            centre.open("/partnerships/meetings")
                    .find("tr:has-text('Krótkie spotkanie o dyżurach') a")
                    .click();
            centre.follow("Protokół")
                    .follow("Zapisz przebieg")
                    .fill("Co powiedziano", "Dyżur pomaga obu stronom.")
                    .press("Zapisz")
                    .sees("Dyżur pomaga obu stronom.");
            centre.follow("Zapisz ustalenie");
            centre.find("#text").fill(DECISION);
            centre.find("#due").fill(LocalDate.now().plusDays(20).toString());
            centre.choose("Kto to robi", "PUP Chrzanów – Renata Palka, kierownik Centrum Aktywizacji Zawodowej")
                    .press("Zapisz ustalenie")
                    .sees(DECISION);
            centre.press("Zatwierdź protokół").sees("Protokół zatwierdzony").picture("protokol");

            office.open("/day")
                    .follow(DECISION)
                    .tick("Zrobione")
                    .fill("Co z tego wyszło albo dlaczego", "Dyżur działa, sala jest stała.")
                    .press("Zapisz")
                    .sees("Dyżur działa, sala jest stała.");
            strangerSeesNothing("Miejsca w żłobkach", meeting, meeting + "/minutes");
        }
    }

    @Test
    void a_case_is_opened_for_those_who_may_hear_it_and_closes_when_somebody_else_comes_in() {
        try (var centre = traveller();
                var office = traveller()) {
            centre.signedIn("ops.trzebinia.koordynator")
                    .open("/partnerships/meetings")
                    .find("tr:has-text('Omówienie sprawy wspólnego klienta') a")
                    .click();
            centre.follow("Sprawy").follow("Sprawa 1");
            var page = centre.path();
            centre.press("Otwórz sprawę")
                    .sees("Widać tu tylko to")
                    .sees("Wspólny plan")
                    .picture("omowienie");

            centre.follow("Wróć do protokołu").follow("Zapisz, kto jest");
            centre.choose("Z jakiej instytucji", "PUP Chrzanów")
                    .fill("Funkcja", "zastępca wójta")
                    .press("Dopisz")
                    .sees("Lista obecnych zapisana")
                    .open(page)
                    .sees("zastępca wójta (PUP Chrzanów)")
                    .doesNotSee("Wspólny plan")
                    .picture("omowienie-zamkniete");
            office.signedIn("pup.chrzanow.doradca").open(page).sees("Sprawa jest teraz zamknięta");
            centre.open(page.replaceAll("/cases/.*", "/attendance"))
                    .press("Usuń zastępca wójta")
                    .sees("Usunięto z listy obecnych");
            office.open(page).press("Otwórz sprawę").sees("Wspólny plan");
            office.open(page.replaceAll("/cases/.*", "/agenda")).sees("Sprawa 1");
            strangerSeesNothing("Wspólny plan", page, page.replaceAll("/cases/.*", "/cases"));
        }
    }
}
