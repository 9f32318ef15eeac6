package pl.sciezka.offer.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;

/// A place from the request to the referral, or back to the free ones, over real HTTP.
@HubTest
class ReservationTests extends Asking {

    @Test
    void what_is_taken_begins_a_referral_that_names_the_offer() {
        assertThat(words(town.worker.get(beside()))).contains("2 z 2", "Poproś o miejsce");
        assertThat(words(town.worker.get(ask(client)))).contains("§ 5", "własną kartotekę");
        var place = asked(client);
        assertThat(words(town.worker.get(beside()))).contains("1 z 2", "czeka na odpowiedź");
        assertThat(words(town.adviser.get(offer))).contains("1 z 2");
        assertThat(words(town.adviser.get("/day"))).contains("Prosi o miejsce: OPS " + town.name);
        assertThat(words(town.adviser.get("/offers/places"))).contains("Mak Jan", "czeka na odpowiedź");

        FilledForm.on(town.adviser, place, "/take")
                .with("words", "W poniedziałek o 9, sala 4")
                .sent();
        assertThat(words(town.adviser.get("/day"))).doesNotContain("Prosi o miejsce");
        assertThat(words(town.worker.get("/day"))).contains("przyznaje miejsce: Klub pracy");
        assertThat(words(town.worker.get("/offers/places"))).contains("nowe");
        assertThat(words(town.worker.get(place))).contains("miejsce przyznane", "sala 4", "Jan Wrona");
        assertThat(words(town.worker.get("/day"))).as("it was read").doesNotContain("przyznaje miejsce");
        assertThat(words(town.worker.get(offer))).contains("1 z 2");

        var draft = town.worker.get("/referrals/new?person=" + client.atOps().value() + "&from=" + id(offer));
        assertThat(words(draft)).contains("Prosimy o miejsce w usłudze „Klub pracy”");
        assertThat(draft.body())
                .containsPattern("value=\"" + town.pup.value() + "\"[^>]* (selected|checked)")
                .containsPattern("value=\"CAREER_ADVICE\"[^>]* (selected|checked)");
    }

    @Test
    void a_no_needs_words_and_gives_the_place_back() {
        var place = asked(client);
        var silent = town.adviser.post(place + "/decline", Map.of("words", " "));
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(words(silent)).contains("Napisz, dlaczego");
        assertThat(town.adviser
                        .post(place + "/decline", Map.of("words", "Grupa jest dla kobiet"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(words(town.worker.get("/day"))).contains("odmawia miejsca: Klub pracy");
        assertThat(words(town.worker.get(place))).contains("Grupa jest dla kobiet", "Poproś jeszcze raz");
        assertThat(words(town.worker.get(beside()))).contains("2 z 2");
        assertThat(town.adviser.post(place + "/take", Map.of()).headers().firstValue("location"))
                .hasValue(place);
        assertThat(words(town.worker.get(place))).as("answered once").contains("odmowa");
    }

    @Test
    void whoever_proposed_gives_back_what_is_not_needed_also_later() {
        var place = asked(client);
        FilledForm.on(town.adviser, place, "/take").sent();
        FilledForm.on(town.worker, place, "/withdraw").sent();
        assertThat(words(town.adviser.get(offer))).contains("2 z 2");
        assertThat(words(town.adviser.get("/day"))).contains("wycofuje prośbę o miejsce");
        assertThat(words(town.adviser.get(place))).contains("wycofana");
        assertThat(words(town.adviser.get("/day"))).doesNotContain("wycofuje prośbę");
    }

    @Test
    void a_place_that_the_client_does_not_use_is_freed_by_the_provider() {
        var place = asked(client);
        FilledForm.on(town.adviser, place, "/take").sent();
        FilledForm.on(town.adviser, place, "/decline")
                .with("words", "Nie przyszedł")
                .sent();
        assertThat(words(town.worker.get(offer))).contains("2 z 2");
        assertThat(words(town.worker.get(place))).contains("Nie przyszedł");
        assertThat(words(town.worker.get("/clients/" + client.atOps().value() + "/history")))
                .contains("Prośba o miejsce, PUP " + town.name);
    }

    @Test
    void what_nobody_answers_is_free_again_and_both_sides_see_it() {
        var coordinator = town.hire(town.pup, "Palka", Role.PRACTITIONER, Role.COORDINATOR);
        var place = asked(client);
        unanswered(place);
        assertThat(words(town.worker.get(beside()))).contains("2 z 2", "Poproś o miejsce");
        assertThat(words(town.worker.get("/day"))).contains("nie odpowiada na prośbę o miejsce");
        assertThat(words(town.adviser.get(place))).contains("bez odpowiedzi").doesNotContain("Przyznaj");
        assertThat(town.adviser.post(place + "/take", Map.of()).headers().firstValue("location"))
                .hasValue(place);
        assertThat(words(town.worker.get(place))).contains("bez odpowiedzi", "Poproś jeszcze raz");
        assertThat(words(town.worker.get("/day"))).doesNotContain("nie odpowiada na prośbę");
        var again = asked(client);
        assertThat(again).isNotEqualTo(place);
        lastDay(again);
        assertThat(words(coordinator.get("/day/stuck"))).contains("Prosi o miejsce", "Jan Wrona");
    }

    @Test
    void one_person_holds_one_place() {
        var place = asked(client);
        var form = town.worker.post(ask(client), Map.of());
        assertThat(form.headers().firstValue("location")).hasValue(place);
        assertThat(words(town.worker.get(offer))).contains("1 z 2");
    }

    @Test
    void the_third_for_two_places_hears_that_none_is_free() {
        asked(client);
        asked(town.common());
        var third = town.common();
        assertThat(words(town.worker.get("/clients/" + third.atOps().value() + "/offers")))
                .contains("0 z 2", "Zacznij skierowanie");
        var answer = town.worker.post(ask(third), Map.of());
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(words(answer)).contains("nie ma już wolnego miejsca");
    }

    @Test
    void nobody_else_sees_it_or_answers_for_the_other_side() {
        var place = asked(client);
        assertThat(town.outsider.get(place).statusCode()).isEqualTo(404);
        assertThat(words(town.outsider.get("/offers/places"))).doesNotContain("Mak");
        town.worker.post(place + "/take", Map.of());
        town.adviser.post(place + "/withdraw", Map.of());
        assertThat(words(town.worker.get(place))).contains("czeka na odpowiedź");
    }

    private void lastDay(String reservation) {
        heldUntil(reservation, today);
    }

    private String beside() {
        return "/clients/" + client.atOps().value() + "/offers";
    }
}
