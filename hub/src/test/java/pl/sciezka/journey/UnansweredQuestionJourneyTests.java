package pl.sciezka.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.WorkingDays;
import pl.sciezka.testing.Traveller;

/// Trzebinia asks Chrzanów about a common client and nobody answers: the question waits in words for everybody whom it
/// concerns, climbs to both coordinators, and the answer comes back to whoever asked.
class UnansweredQuestionJourneyTests extends Journey {

    private static final String KIND = "Zapytanie pracownika socjalnego";
    private static final String WORDS = "Czy kurs zaczyna się w grudniu?";

    @Test
    void a_question_that_nobody_answers_climbs_and_its_answer_comes_back() {
        var pup = people.institution("PUP Chrzanów");
        var ops = people.institution("OPS Trzebinia");
        var pair = people.atBoth(pup, ops).get(7);
        people.makeCommon(pair, pup, ops);
        var due = due();
        try (var worker = traveller();
                var adviser = traveller();
                var asked = traveller();
                var asking = traveller()) {
            worker.onTelephone().signedIn("ops.trzebinia.pracownik");
            var question = Flows.ask(worker, pair.there(), KIND, WORDS);
            worker.sees("Pyta OPS Trzebinia, odpowiada PUP Chrzanów")
                    .sees("Czeka na odpowiedź")
                    .sees("art. 105")
                    .sees("podstawa: ")
                    .sees("PUP Chrzanów ma czas do " + DAY.format(due));
            assertThat(worker.find(".govuk-inset-text").allInnerTexts()).anyMatch(it -> it.contains("§ "));

            adviser.signedIn("pup.chrzanow.doradca").sees("OPS Trzebinia pyta: " + KIND);
            assertThat(row(adviser, question)).contains(pair.name());

            clock.moveTo(WorkingDays.after(due, 1), LocalTime.of(8, 0));
            adviser.open("/day");
            assertThat(row(adviser, question)).contains("1 dzień roboczy po terminie");
            asked.signedIn("pup.chrzanow.koordynator").open("/day/stuck").seesNoLinkTo(question);

            clock.moveTo(WorkingDays.after(due, 3), LocalTime.of(8, 0));
            asking.signedIn("ops.trzebinia.koordynator").follow("Zobacz, co utknęło");
            assertThat(row(asking, question)).contains("Nasze pytanie: " + KIND, "PUP Chrzanów", pair.name());
            asked.open("/day").follow("Zobacz, co utknęło");
            assertThat(row(asked, question)).contains("OPS Trzebinia pyta: " + KIND, pair.name());

            assertThat(row(worker.open("/day"), question)).contains("Nasze pytanie: " + KIND, "PUP Chrzanów");

            asked.go(question).sees(WORDS);
            Flows.answer(asked, "Tak, kurs zaczyna się 7 grudnia.");
            asked.open("/day/stuck").seesNoLinkTo(question);
            adviser.open("/day").seesNoLinkTo(question);

            worker.open("/day").sees("PUP Chrzanów odpowiada: " + KIND).go(question);
            worker.sees("Tak, kurs zaczyna się 7 grudnia.").sees("Renata Palka");
            worker.open("/day").seesNoLinkTo(question);
            asking.open("/day/stuck").seesNoLinkTo(question);
            strangerSeesNothing(pair.name(), question);
        }
    }

    /// Seven days, and no day off work: art. 105 of the act, and KPA art. 57.
    private LocalDate due() {
        var last = today().plusDays(7);
        return WorkingDays.isWorkingDay(last) ? last : WorkingDays.after(last, 1);
    }

    /// What stands about it in a list of what waits.
    private static String row(Traveller reader, String path) {
        return reader.find("main li:has(a[href='" + path + "'])").first().innerText();
    }
}
