package pl.sciezka.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import pl.sciezka.testing.Traveller;

/// Chrzanów: an adviser goes on leave. What comes meanwhile reaches the substitute, who writes in the adviser's place;
/// back from leave the adviser reads what was done.
class AdviserOnLeaveJourneyTests extends Journey {

    private static final String IN_PLACE = "w zastępstwie za: Marta Wrona";

    @Test
    void what_comes_during_the_leave_reaches_the_substitute_who_writes_in_the_advisers_place() {
        var pup = people.institution("PUP Chrzanów");
        var ops = people.institution("OPS Trzebinia");
        var pair = people.atBoth(pup, ops).get(7);
        people.makeCommon(pair, pup, ops);
        try (var adviser = traveller();
                var substitute = traveller();
                var third = traveller();
                var worker = traveller()) {
            adviser.signedIn("pup.chrzanow.doradca");
            adviser.open("/clients/" + pair.here().value());
            assertThat(adviser.find("section.person").first().innerText()).contains("Prowadzi: Marta Wrona");
            goesOnLeave(adviser);
            substitute.signedIn("pup.chrzanow.doradca2").sees("Marta Wrona, PUP Chrzanów prosi o zastępstwo");
            substitute.follow("prosi o zastępstwo").sees("Nieobecność od " + day(1) + " do " + day(8));
            substitute.press("Przyjmij zastępstwo").sees("Przyjęte");
            third.signedIn("pup.chrzanow.doradca3").open("/advisers/absences").sees("Tomasz Gajda (za zgodą)");
            assertThat(third.find("tr:has-text('Marta Wrona') a").count())
                    .as("only who is away and the coordinator change it")
                    .isZero();

            clock.moveTo(today().plusDays(1), LocalTime.of(9, 0));
            worker.onTelephone().signedIn("ops.trzebinia.pracownik");
            var question = Flows.ask(worker, pair.there(), "Inne pytanie", "Czy spotkanie 5 grudnia jest aktualne?");
            var notice =
                    Flows.tell(worker, pair.there(), "Przyznanie świadczenia", "Jakie świadczenie", "Zasiłek celowy");

            third.open("/day").seesNoLinkTo(question).seesNoLinkTo(notice);
            substitute.open("/day").sees(IN_PLACE).go(question);
            Flows.answer(substitute, "Tak, o dziewiątej.");
            substitute
                    .open("/day")
                    .go(notice)
                    .sees("Zasiłek celowy")
                    .press("Potwierdzam")
                    .sees("Potwierdzono");

            worker.open(question)
                    .sees("Tak, o dziewiątej.")
                    .sees("Tomasz Gajda")
                    .sees(IN_PLACE);
            worker.open(notice).sees("Tomasz Gajda " + IN_PLACE);

            clock.moveTo(today().plusDays(8), LocalTime.of(8, 0));
            adviser.open("/day").sees("zrobiono w zastępstwie; liczba wpisów: 2");
            adviser.follow("zrobiono w zastępstwie")
                    .sees("Co zrobiono w zastępstwie")
                    .sees("Powiadomienie potwierdzone");
            adviser.sees("Tomasz Gajda").sees(pair.name());
            var absence = adviser.path();
            adviser.press("Przeczytane").open("/day").doesNotSee("zrobiono w zastępstwie");
            third.open(absence).sees("Nie ma takiej strony");
            strangerSeesNothing(pair.name(), question, notice, absence);
        }
    }

    /// From tomorrow, for eight days.
    private void goesOnLeave(Traveller adviser) {
        adviser.open("/advisers/absences")
                .fill("Pierwszy dzień", day(1))
                .fill("Ostatni dzień", day(8))
                .choose("Kto zastępuje", "Tomasz Gajda, doradca klienta")
                .press("Zapisz nieobecność")
                .sees("Prośba o zastępstwo czeka");
    }
}
