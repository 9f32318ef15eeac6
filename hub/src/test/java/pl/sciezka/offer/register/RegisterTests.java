package pl.sciezka.offer.register;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.offer.Town;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitor;

@HubTest
class RegisterTests {

    static final String NEW = "/offers/services/new";

    @Autowired
    Clock clock;

    Town town;

    @BeforeEach
    void a_town(@Autowired ApplicationContext program) {
        town = new Town(program);
    }

    @Test
    void a_partner_finds_a_service_and_a_stranger_finds_nothing() {
        var path = entered(town.adviser);
        assertThat(words(town.worker.get(path)))
                .contains("Klub pracy")
                .contains("32 000 12 13")
                .contains("Jan Wrona, pracownik")
                .doesNotContain("Nadal aktualne");
        assertThat(words(town.worker.get("/offers/services?q=grupie+klub&support=CAREER_ADVICE")))
                .contains("1 usługa");
        assertThat(words(town.worker.get("/offers/services?q=stolarski"))).contains("Żadna usługa nie pasuje");
        assertThat(words(town.worker.get("/offers/services?support=TRAINING"))).contains("Żadna usługa nie pasuje");
        assertThat(words(town.worker.get("/offers/services?institution=" + town.ops.value())))
                .contains("Żadna usługa nie pasuje");
        assertThat(words(town.outsider.get("/offers/services"))).doesNotContain("Klub pracy");
        assertThat(town.outsider.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void a_percent_sign_is_no_joker() {
        var _ = entered(town.adviser);
        assertThat(words(town.worker.get("/offers/services?q=%25"))).contains("1 usługa");
        assertThat(words(town.worker.get("/offers/services?q=_lub"))).contains("Żadna usługa nie pasuje");
    }

    @Test
    void what_is_missing_is_said_and_what_was_typed_stays() {
        var form = FilledForm.on(town.adviser, NEW, NEW);
        var answer = form.with("what", "Spotkania")
                .with("email", "to nie adres")
                .with("website", "javascript:alert(1)")
                .send();
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(words(answer))
                .contains("Wpisz nazwę usługi")
                .contains("Wybierz rodzaj wsparcia")
                .contains("E-mail ma postać")
                .contains("Adres strony zaczyna się od")
                .contains("Spotkania");
    }

    @Test
    void after_six_months_it_is_marked_and_whoever_answers_for_it_is_reminded_until_one_click() {
        var path = entered(town.adviser);
        assertThat(words(town.adviser.get("/day"))).doesNotContain("Klub pracy");
        confirmedLast(path, 200);
        assertThat(words(town.worker.get(path))).contains("ponad 6 miesięcy temu");
        assertThat(words(town.worker.get("/offers/services?state=STALE"))).contains("niepotwierdzone od 6 miesięcy");
        assertThat(words(town.worker.get("/day"))).doesNotContain("Klub pracy");
        assertThat(words(town.adviser.get("/day"))).contains("nadal aktualna: Klub pracy");
        assertThat(FilledForm.on(town.adviser, path, "/confirm").sent()).isEqualTo(path);
        assertThat(words(town.adviser.get(path))).contains("Potwierdzono");
        assertThat(words(town.adviser.get("/day"))).doesNotContain("Klub pracy");
    }

    @Test
    void a_late_confirmation_climbs_to_the_coordinator() {
        var path = entered(town.adviser);
        var coordinator = town.hire(town.pup, "Palka", Role.PRACTITIONER, Role.COORDINATOR);
        confirmedLast(path, 200);
        assertThat(words(coordinator.get("/day/stuck"))).contains("Klub pracy").contains("Jan Wrona");
    }

    @Test
    void two_who_correct_at_once_both_keep_their_words() {
        var path = entered(town.adviser);
        var one = FilledForm.on(town.adviser, path + "/edit", "/edit").with("what", "Raz w tygodniu");
        var other = FilledForm.on(town.adviser, path + "/edit", "/edit").with("what", "Dwa razy w tygodniu");
        assertThat(one.sent()).isEqualTo(path);
        var answer = other.send();
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(words(answer)).contains("Dwa razy w tygodniu").contains("w międzyczasie");
        assertThat(words(town.worker.get(path))).contains("Raz w tygodniu");
    }

    @Test
    void an_ended_service_is_read_and_no_longer_offered() {
        var path = entered(town.adviser);
        assertThat(FilledForm.on(town.adviser, path + "/end", "/end").send().statusCode())
                .isEqualTo(422);
        FilledForm.on(town.adviser, path + "/end", "/end")
                .with("reason", "koniec projektu")
                .sent();
        assertThat(words(town.worker.get(path))).contains("koniec projektu");
        assertThat(words(town.worker.get("/offers/services"))).doesNotContain("Klub pracy");
        assertThat(words(town.worker.get("/offers/services?state=OVER"))).contains("Klub pracy");
        assertThat(town.adviser.get(path + "/places/new").statusCode()).isEqualTo(404);
        assertThat(town.adviser.get(path + "/edit").statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_changes_what_another_institution_says() {
        var path = entered(town.adviser);
        assertThat(town.worker.get(path + "/edit").statusCode()).isEqualTo(404);
        assertThat(town.worker.post(path + "/confirm", Map.of()).statusCode()).isEqualTo(404);
        assertThat(town.worker.post(path + "/end", Map.of("reason", "x")).statusCode())
                .isEqualTo(404);
        int changed = town.as(
                town.ops,
                () -> town.sql
                        .sql("update offer.listing set name = 'Inna' where id = :id")
                        .param("id", id(path))
                        .update());
        assertThat(changed).isZero();
    }

    private void confirmedLast(String path, int daysAgo) {
        var _ = town.as(
                town.pup,
                () -> town.sql
                        .sql("update offer.listing set confirmed_on = :day where id = :id")
                        .param("day", Warsaw.today(clock).minusDays(daysAgo))
                        .param("id", id(path))
                        .update());
    }

    private static UUID id(String path) {
        return UUID.fromString(path.replace("/offers/services/", ""));
    }

    private static String entered(Visitor by) {
        var form = FilledForm.on(by, NEW, NEW);
        Town.service().forEach(form::with);
        return form.sent();
    }
}
