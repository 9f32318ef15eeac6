package pl.sciezka.journey;

import org.junit.jupiter.api.Test;

/// Somebody leaves: the head gives notice, the partners learn of it, and it is taken back in time.
class LeaverJourneyTests extends Journey {

    @Test
    void a_party_gives_notice_sees_what_runs_and_stays_after_all() {
        try (var director = traveller();
                var partner = traveller()) {
            director.signedIn("ops.libiaz.dyrektor")
                    .open("/partnerships")
                    .follow("Umowa partnerska na rzecz aktywizacji")
                    .follow("Strony i dokumenty")
                    .follow("Wystąp z umowy")
                    .sees("Co trwa między nami")
                    .press("Wypowiadam umowę")
                    .sees("Potwierdź, że wiesz")
                    .fill("Ostatni dzień", Loop.day(3))
                    .tick("Wiem, co trwa")
                    .press("Wypowiadam umowę")
                    .sees("umowa ustala dłuższe wypowiedzenie")
                    .fill("Ostatni dzień", Loop.day(60))
                    .press("Wypowiadam umowę")
                    .sees("Wypowiedzenie jest zapisane")
                    .picture("wystapienie-z-umowy");

            partner.signedIn("pup.chrzanow.dyrektor").sees("OPS Libiąż występuje z umowy");
            partner.follow("OPS Libiąż występuje z umowy").sees("wystąpienie");

            director.press("Zostajemy: cofnij wypowiedzenie").sees("Wypowiedzenie jest cofnięte");
            partner.open("/day").doesNotSee("OPS Libiąż występuje");
        }
    }
}
