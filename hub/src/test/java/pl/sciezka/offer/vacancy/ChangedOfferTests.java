package pl.sciezka.offer.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.sciezka.testing.Visitor.words;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.offer.Town;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;

/// An offer that was published is changed with a reason; its own institution reads what it said before.
@HubTest
class ChangedOfferTests {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Autowired
    Clock clock;

    Town town;
    String offer;

    @BeforeEach
    void three_places(@Autowired ApplicationContext program) {
        town = new Town(program);
        offer = town.offer(3, Warsaw.today(clock));
    }

    @Test
    void a_change_keeps_the_old_value_the_new_one_the_reason_and_the_author() {
        change().with(Map.of("places", "5", "ageFrom", "18", "to", in(50), "onBenefit", "true", "note", "Dojazd"))
                .with("reason", "Większa sala")
                .sent();
        assertThat(words(town.adviser.get(offer)))
                .contains("5 z 5", "Co zmieniono w tej ofercie")
                .contains("Ile miejsc 3 5 Większa sala Jan Wrona")
                .contains("Do " + in(60) + " " + in(50))
                .contains(
                        "Wiek od nic 18",
                        "Korzysta ze świadczeń pomocy społecznej nie tak",
                        "Uwagi do miejsc nic Dojazd");
        assertThat(words(town.worker.get(offer)))
                .contains("5 z 5", "Dojazd", "Zmieniono " + DAY.format(Warsaw.today(clock)))
                .doesNotContain("Większa sala", "Co zmieniono", "Wrona");
        assertThat(town.outsider.get(offer).statusCode()).isEqualTo(404);
        assertThat(town.count(town.ops, "offer.offer_change")).isZero();
        assertThat(town.count(town.pup, "offer.offer_change")).isEqualTo(5);
    }

    @Test
    void places_are_taken_off_again() {
        change().with(Map.of("places", "1", "reason", "Mniejsza sala")).sent();
        change().with(Map.of("places", "4", "reason", "Jednak większa")).sent();
        assertThat(words(town.worker.get(offer))).contains("4 z 4");
        assertThat(town.count(town.pup, "offer.place")).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "places, 5, ' ', Wpisz powód",
        "places, 0, Pomyłka, Wpisz liczbę miejsc",
        "ageTo, 200, Pomyłka, Wpisz wiek w latach",
        "places, 3, Pomyłka, Nic się nie zmieniło",
        "places, 5, Prowadząca ma depresję, zdrowi"
    })
    void what_is_wrong_is_said_and_nothing_written(String field, String value, String reason, String said) {
        var answer = change().with(Map.of(field, value, "reason", reason)).send();
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(words(answer)).contains(said);
        assertThat(FilledForm.in(town.adviser, answer, "/edit").value(field)).isEqualTo(value);
        assertThat(words(town.adviser.get(offer))).contains("3 z 3").doesNotContain("Zmieniono");
    }

    @Test
    void a_reason_is_short() {
        assertThat(words(change().with(Map.of("places", "5", "reason", "x".repeat(201)))
                        .send()))
                .contains("Skróć ten tekst");
    }

    @Test
    void a_form_that_was_overtaken_or_sent_twice_writes_nothing_more() {
        var late = change().with(Map.of("places", "9", "reason", "Późno"));
        var form = change().with(Map.of("places", "5", "reason", "Większa sala"));
        form.sent();
        form.send();
        assertThat(late.send().statusCode()).isEqualTo(409);
        assertThat(town.count(town.pup, "offer.offer_change")).isEqualTo(1);
        assertThat(town.count(town.pup, "offer.place")).isEqualTo(5);
    }

    @Test
    void others_change_and_remove_nothing_and_what_is_closed_stays() {
        var typed = Map.of("version", "0", "places", "9", "reason", "Nie nasze");
        for (var it : new String[] {offer + "/edit", offer + "/removal"}) {
            assertThat(town.worker.get(it).statusCode()).isEqualTo(404);
            assertThat(town.worker.post(it, typed).statusCode()).isEqualTo(404);
            assertThat(town.outsider.post(it, typed).statusCode()).isEqualTo(404);
        }
        assertThatThrownBy(() -> town.as(
                        town.ops,
                        () -> town.sql
                                .sql("""
                insert into offer.offer_change (id, offer_id, institution_id, field, was, reason, staff_id, at)
                values (gen_random_uuid(), '%s', '%s', 'NOTE', 'x', 'x', gen_random_uuid(), now())
                """.formatted(offer.replace("/offers/", ""), town.ops.value()))
                                .update()))
                .hasStackTraceContaining("row-level security");
        assertThat(town.as(
                        town.ops, () -> town.sql.sql("delete from offer.place").update()))
                .isZero();
        FilledForm.on(town.adviser, offer, "/close").sent();
        assertThat(town.adviser.get(offer + "/edit").statusCode()).isEqualTo(404);
        assertThat(words(town.adviser.get(offer))).doesNotContain("Zmień ofertę");
    }

    @Test
    void what_was_entered_by_mistake_leaves_a_neutral_trace() {
        change().with(Map.of("note", "Zupełnie co innego", "reason", "Dopisek")).sent();
        var form = FilledForm.on(town.adviser, offer + "/removal", "/removal");
        assertThat(words(form.send())).contains("Wpisz powód");
        form.with("reason", "Wpisana dwa razy").sent();
        assertThat(words(town.adviser.get(offer)))
                .contains("Usunięto wpis wprowadzony omyłkowo", "Wpisana dwa razy", "Jan Wrona")
                .doesNotContain("Zupełnie", "Dopisek", "3 z 3");
        assertThat(words(town.worker.get(offer)))
                .contains("Usunięto wpis wprowadzony omyłkowo")
                .doesNotContain("Wpisana dwa razy", "Wrona");
        assertThat(town.outsider.get(offer).statusCode()).isEqualTo(404);
        assertThat(words(town.worker.get("/offers"))).doesNotContain("Klub pracy");
        assertThat(words(town.adviser.get("/offers")))
                .contains("Nasze oferty usunięte jako pomyłka", "Wpisana dwa razy")
                .doesNotContain("które się skończyły");
        for (var it : new String[] {"/edit", "/removal", "/clients"})
            assertThat(town.adviser.get(offer + it).statusCode()).isEqualTo(404);
        assertThat(town.count(town.pup, "offer.place")).isZero();
        assertThat(town.count(town.pup, "offer.offer_change")).isEqualTo(1);
    }

    private FilledForm change() {
        return FilledForm.on(town.adviser, offer + "/edit", "/edit");
    }

    private String in(int days) {
        return DAY.format(Warsaw.today(clock).plusDays(days));
    }
}
