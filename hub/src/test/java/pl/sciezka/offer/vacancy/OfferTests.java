package pl.sciezka.offer.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.offer.Town;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;

@HubTest
class OfferTests {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Autowired
    Clock clock;

    Town town;
    String service;

    @BeforeEach
    void a_service(@Autowired ApplicationContext program) {
        town = new Town(program);
        var form = FilledForm.on(town.adviser, "/offers/services/new", "/new");
        Town.service().forEach(form::with);
        service = form.sent();
    }

    @Test
    void a_partner_sees_places_with_their_conditions_in_words() {
        var offer = form().with("ageFrom", "18")
                .with("ageTo", "30")
                .with("registeredDays", "90")
                .with("area", "1203")
                .with("onBenefit", "true")
                .sent();
        assertThat(words(town.worker.get(offer)))
                .contains("3 z 3")
                .contains("wiek od 18 do 30 lat")
                .contains("cały powiat chrzanowski")
                .contains("od co najmniej 90 dni")
                .contains("korzysta ze świadczeń")
                .doesNotContain("Zamknij ofertę");
        assertThat(words(town.worker.get("/offers?free=true")))
                .contains("Klub pracy")
                .contains("1 oferta");
        assertThat(words(town.worker.get(service))).contains("3 z 3");
        assertThat(words(town.outsider.get("/offers"))).doesNotContain("Klub pracy");
        assertThat(town.outsider.get(offer).statusCode()).isEqualTo(404);
    }

    @Test
    void days_and_numbers_are_checked() {
        assertThat(words(form().with("places", "0").send())).contains("Wpisz liczbę miejsc od 1 do 500");
        assertThat(words(form().with("to", in(-1)).send())).contains("Ten dzień już minął");
        assertThat(words(form().with("from", in(30)).with("to", in(20)).send())).contains("jest przed pierwszym");
        assertThat(words(form().with("askedUntil", in(90)).send())).contains("najpóźniej w ostatnim dniu");
        assertThat(words(form().with("ageFrom", "30").with("ageTo", "20").send()))
                .contains("niższy od dolnego");
        assertThat(words(form().with("area", "9999").send())).contains("Wybierz miejsca z listy");
    }

    @Test
    void past_its_day_it_is_over_and_when_closed_too() {
        var expired = form().sent();
        var _ = town.as(
                town.pup,
                () -> town.sql
                        .sql("update offer.offer set asked_until = :day where id = :id")
                        .param("day", Warsaw.today(clock).minusDays(1))
                        .param("id", UUID.fromString(expired.replace("/offers/", "")))
                        .update());
        assertThat(words(town.worker.get(expired))).contains("Proponować można było do");
        var closed = form().sent();
        assertThat(town.worker.post(closed + "/close", Map.of()).statusCode()).isEqualTo(404);
        FilledForm.on(town.adviser, closed, "/close").sent();
        assertThat(words(town.worker.get(closed))).contains("Oferta zamknięta");
        assertThat(words(town.worker.get("/offers"))).doesNotContain("Klub pracy");
        assertThat(words(town.adviser.get("/offers"))).contains("Nasze oferty, które się skończyły");
    }

    @Test
    void the_service_of_an_open_offer_ends_it() {
        var offer = form().sent();
        FilledForm.on(town.adviser, service + "/end", "/end")
                .with("reason", "koniec")
                .sent();
        assertThat(words(town.worker.get(offer))).contains("Oferta zamknięta");
    }

    private FilledForm form() {
        var path = service + "/places/new";
        return FilledForm.on(town.adviser, path, path)
                .with("places", "3")
                .with("from", in(10))
                .with("to", in(40))
                .with("askedUntil", in(9));
    }

    private String in(int days) {
        return DAY.format(Warsaw.today(clock).plusDays(days));
    }
}
