package pl.sciezka.offer.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import pl.sciezka.testing.AtOnce;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;

/// An offer whose places somebody holds: what can be changed in it, and when it can be removed.
@HubTest
class HeldOfferTests extends Asking {

    private static final String CHANGED = "Oferta, w której trzymasz miejsce dla klienta, zmieniła się";

    @Test
    void places_that_are_held_are_not_taken_off() {
        var _ = asked(client);
        var _ = asked(town.common());
        assertThat(words(town.adviser.get(offer + "/edit"))).contains("2 miejsca są już zajęte");
        var answer = change("1").send();
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(words(answer)).contains("bo są zajęte");
        assertThat(town.count(town.pup, "offer.offer_change")).isZero();
        change("3").sent();
        var third = asked(town.common());
        assertThat(words(town.adviser.get(offer))).contains("0 z 3");
        town.adviser.post(third + "/decline", Map.of("words", "Nie"));
        change("2").sent();
        assertThat(words(town.adviser.get(offer))).contains("0 z 2");
    }

    @Test
    void whoever_keeps_a_place_is_told_of_each_change_until_it_is_read() {
        var place = asked(client);
        assertThat(words(town.worker.get("/day"))).doesNotContain(CHANGED);
        change("3").sent();
        assertThat(words(town.worker.get("/day"))).contains(CHANGED + ": Klub pracy");
        assertThat(words(town.adviser.get("/day"))).doesNotContain(CHANGED);
        assertThat(words(town.adviser.get(place))).doesNotContain("Oferta tego miejsca zmieniła się");
        assertThat(words(town.worker.get("/day")))
                .as("read by the other side alone")
                .contains(CHANGED);
        assertThat(words(town.worker.get(place)))
                .contains("Oferta tego miejsca zmieniła się", "Sprawdź, czy miejsce nadal jest dobre")
                .doesNotContain("Sala");
        assertThat(words(town.worker.get("/day"))).doesNotContain(CHANGED);
        town.adviser.post(place + "/take", Map.of());
        town.worker.get(place);
        change("4").sent();
        assertThat(words(town.worker.get("/day"))).as("changed again").contains(CHANGED);
        town.worker.post(place + "/withdraw", Map.of("words", "Nie może"));
        assertThat(words(town.worker.get("/day"))).as("kept no more").doesNotContain(CHANGED);
    }

    @Test
    void who_asks_after_a_change_has_seen_it() {
        change("3").sent();
        var _ = asked(client);
        assertThat(words(town.worker.get("/day"))).doesNotContain(CHANGED);
    }

    @Test
    void it_is_removed_only_when_nobody_holds_a_place() {
        var opened = FilledForm.on(town.adviser, offer + "/removal", "/removal").with("reason", "Pomyłka");
        var place = asked(client);
        var answer = opened.send();
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(words(answer)).contains("Najpierw odpowiedz na prośby").doesNotContain("Dlaczego to pomyłka");
        assertThat(words(town.adviser.get(offer + "/removal"))).contains("Najpierw odpowiedz na prośby");
        town.adviser.post(place + "/decline", Map.of("words", "Pomyłka"));
        FilledForm.on(town.adviser, offer + "/removal", "/removal")
                .with("reason", "Pomyłka")
                .sent();
        assertThat(words(town.worker.get(offer))).contains("Usunięto wpis wprowadzony omyłkowo");
        assertThat(words(town.worker.get(place))).contains("Klub pracy");
        assertThat(town.worker.get(ask(client)).statusCode()).isEqualTo(404);
        assertThat(town.worker.post(ask(client), Map.of()).statusCode()).isEqualTo(404);
    }

    /// The request of somebody whose place cannot be read here any more holds it all the same.
    @Test
    void a_place_held_by_somebody_who_cannot_be_seen_is_held() {
        var _ = asked(client);
        town.endAgreement();
        var answer = town.adviser.post(offer + "/removal", Map.of("reason", "Pomyłka"));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(town.count(town.pup, "offer.place")).isEqualTo(2);
    }

    @RepeatedTest(3)
    void when_it_is_removed_and_asked_for_at_once_only_one_of_both_happens() {
        var answers = new AtOnce(town.sql)
                .into(
                        "offer.place",
                        () -> town.adviser.post(offer + "/removal", Map.of("reason", "Pomyłka")),
                        () -> town.worker.post(ask(client), Map.of()));
        var done = answers.stream().filter(it -> it.statusCode() == 303).toList();
        assertThat(done).hasSize(1);
        var removed = done.getFirst() == answers.getFirst();
        assertThat(town.count(town.pup, "offer.place")).isEqualTo(removed ? 0 : 2);
        assertThat(town.count(town.ops, "offer.reservation")).isEqualTo(removed ? 0 : 1);
    }

    private FilledForm change(String places) {
        return FilledForm.on(town.adviser, offer + "/edit", "/edit").with(Map.of("places", places, "reason", "Sala"));
    }
}
