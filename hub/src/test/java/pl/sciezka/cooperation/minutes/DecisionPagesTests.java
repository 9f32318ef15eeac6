package pl.sciezka.cooperation.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import org.junit.jupiter.api.Test;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;

@HubTest
class DecisionPagesTests extends HeldMeeting {

    @Test
    void a_decision_waits_for_its_owner_climbs_when_late_and_is_followed_to_its_effect() {
        FilledForm.on(convener, path + "/decisions/new", "/decisions/new")
                .with("text", "Przygotować ulotkę")
                .with("owner", ops.value().toString())
                .with("due", today.minusDays(1).toString())
                .sent();
        assertThat(words(guest.get("/day"))).contains("Ustalenie ze spotkania: Przygotować ulotkę");
        assertThat(words(convener.get("/day"))).doesNotContain("Przygotować ulotkę");
        asOwner("update cooperation.decision_turn set due = due - 30");
        assertThat(words(guest.get("/day/stuck"))).contains("Przygotować ulotkę");
        assertThat(words(convener.get("/day/stuck"))).contains("Przygotować ulotkę");

        var next = FilledForm.on(convener, "/partnerships/meetings/new", "/meetings/new")
                .with("purpose", "Następne")
                .with("day", today.plusDays(30).toString())
                .with("place", "Sala")
                .sent();
        assertThat(words(guest.get(next + "/agenda"))).contains("Przygotować ulotkę");

        var decision = decision(guest);
        var slow = FilledForm.on(convener, decision, decision)
                .with("kind", "GIVEN_UP")
                .with("words", "Brak czasu");
        assertThat(FilledForm.on(guest, decision, decision)
                        .with("kind", "POSTPONED")
                        .with("words", "Drukarnia")
                        .send()
                        .statusCode())
                .isEqualTo(422);
        FilledForm.on(guest, decision, decision)
                .with("kind", "POSTPONED")
                .with("words", "Drukarnia")
                .with("day", today.plusDays(9).toString())
                .sent();
        assertThat(slow.send().statusCode()).isEqualTo(409);
        FilledForm.on(guest, decision, decision)
                .with("kind", "DONE")
                .with("words", "Ulotka wisi u wszystkich")
                .sent();
        assertThat(words(convener.get(decision)))
                .contains("Przełożono na")
                .contains("Drukarnia")
                .contains("Zrobione: Ulotka wisi u wszystkich");
        assertThat(words(guest.get("/day"))).doesNotContain("Przygotować ulotkę");
    }
}
