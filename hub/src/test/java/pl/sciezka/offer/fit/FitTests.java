package pl.sciezka.offer.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.offer.Town;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;

@HubTest
class FitTests {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Autowired
    Clock clock;

    Town town;
    LocalDate today;

    @BeforeEach
    void an_offer_with_every_condition(@Autowired ApplicationContext program) {
        town = new Town(program);
        today = Warsaw.today(clock);
        var form = FilledForm.on(town.adviser, "/offers/services/new", "/new");
        Town.service().forEach(form::with);
        var places = form.sent() + "/places/new";
        FilledForm.on(town.adviser, places, places)
                .with("places", "3")
                .with("from", DAY.format(today.plusDays(10)))
                .with("to", DAY.format(today.plusDays(40)))
                .with("askedUntil", DAY.format(today.plusDays(9)))
                .with("ageFrom", "18")
                .with("registeredDays", "90")
                .with("area", "1203")
                .with("onBenefit", "true")
                .sent();
    }

    @Test
    void each_condition_says_what_the_own_record_answers() {
        var person = client("1203053");
        row(
                "client.employment (person_id, institution_id, registered_since, source, as_of)",
                person,
                today.minusDays(5));
        row("client.benefit (person_id, institution_id, from_day, kind, source, as_of)", person, today.minusDays(9));
        assertThat(words(town.worker.get(path(person))))
                .contains("Klub pracy", "3 z 3")
                .contains("spełnia: wiek od 18 lat")
                .contains("spełnia: miejsce zamieszkania: cały powiat chrzanowski")
                .contains("nie spełnia: zarejestrowany w urzędzie pracy od co najmniej 90 dni")
                .contains("spełnia: korzysta ze świadczeń");
        int journalled = town.as(
                town.ops,
                () -> town.sql
                        .sql("select count(*) from journal.entry where what = 'journal.offers-beside'")
                        .query(Integer.class)
                        .single());
        assertThat(journalled).isEqualTo(1);
    }

    @Test
    void what_the_record_does_not_say_hides_no_offer() {
        assertThat(words(town.worker.get(path(client(null)))))
                .contains("Klub pracy")
                .contains("kartoteka tego nie mówi: miejsce zamieszkania")
                .contains("kartoteka tego nie mówi: zarejestrowany")
                .contains("kartoteka tego nie mówi: korzysta");
    }

    @Test
    void nobody_else_compares_and_a_protected_person_is_not_compared() {
        var person = client("1203053");
        assertThat(town.adviser.get(path(person)).statusCode()).isEqualTo(404);
        assertThat(town.outsider.get(path(person)).statusCode()).isEqualTo(404);
        var _ = town.as(
                town.ops,
                () -> town.sql
                        .sql(
                                "update client.person set protected_since = now(), protected_reason = 'VIOLENCE' where id = :id")
                        .param("id", person)
                        .update());
        var answer = town.worker.get(path(person));
        assertThat(words(answer)).doesNotContain("spełnia").doesNotContain("Klub pracy");
    }

    @Test
    void an_offer_names_own_clients_who_meet_all_of_it_and_nobody_else() {
        var fits = client("1203053");
        row(
                "client.employment (person_id, institution_id, registered_since, source, as_of)",
                fits,
                today.minusDays(99));
        row("client.benefit (person_id, institution_id, from_day, kind, source, as_of)", fits, today.minusDays(9));
        var unmet = client("1203053");
        row(
                "client.employment (person_id, institution_id, registered_since, source, as_of)",
                unmet,
                today.minusDays(5));
        client(null);
        var path = offer() + "/clients";
        assertThat(words(town.worker.get(offer()))).contains("Nasi klienci, którzy spełniają warunki");
        assertThat(words(town.worker.get(path))).contains("Mak Jan", "1 klient", "O 1 osobie kartoteka mówi za mało");
        assertThat(town.worker.get(path).body()).contains(fits.toString()).doesNotContain(unmet.toString());
        assertThat(town.count(town.ops, "journal.entry where what = 'journal.offer-fits' and cardinality(persons) = 3"))
                .as("all three whose record was read, twice")
                .isEqualTo(2);
        assertThat(words(town.adviser.get(path))).as("only its own").contains("nikt nie spełnia");
        assertThat(town.outsider.get(path).statusCode()).isEqualTo(404);
        left(fits, today.plusDays(1));
        assertThat(words(town.worker.get(path))).as("leaves tomorrow").contains("Mak Jan");
        left(fits, today);
        assertThat(words(town.worker.get(path))).as("has left").doesNotContain("Mak Jan");
        left(fits, null);
        var _ = town.as(
                town.ops,
                () -> town.sql
                        .sql(
                                "update client.person set protected_since = now(), protected_reason = 'VIOLENCE' where id = :id")
                        .param("id", fits)
                        .update());
        assertThat(words(town.worker.get(path))).as("protected").doesNotContain("Mak Jan");
    }

    private void left(UUID person, @Nullable LocalDate day) {
        var _ = town.as(
                town.ops,
                () -> town.sql
                        .sql("update client.person set left_on = :day where id = :id")
                        .param("day", day)
                        .param("id", person)
                        .update());
    }

    private String offer() {
        return town.worker.findOn("/offers", "/offers/[0-9a-f]{8}-[0-9a-f-]{27}");
    }

    private static String path(UUID person) {
        return "/clients/" + person + "/offers";
    }

    private UUID client(@Nullable String gmina) {
        var id = UUID.randomUUID();
        var _ = town.as(
                town.ops,
                () -> town.sql
                                .sql("""
                                insert into client.person (id, institution_id, folded_name, birth_date)
                                values (:id, :own, 'mak jan', '1990-05-05')
                                """)
                                .param("id", id)
                                .param("own", town.ops.value())
                                .update()
                        + town.sql
                                .sql("""
                                insert into client.identity (person_id, institution_id, surname, given_name,
                                                             gmina_teryt, source, as_of)
                                values (:id, :own, 'Mak', 'Jan', :gmina, 'próba', :today)
                                """)
                                .param("id", id)
                                .param("own", town.ops.value())
                                .param("gmina", gmina)
                                .param("today", today)
                                .update());
        return id;
    }

    private void row(String table, UUID person, LocalDate day) {
        var kind = table.contains("kind") ? "'zasiłek', " : "";
        var _ = town.as(
                town.ops,
                () -> town.sql
                        .sql("insert into " + table + " values (:id, :own, :day, " + kind + "'próba', :day)")
                        .param("id", person)
                        .param("own", town.ops.value())
                        .param("day", day)
                        .update());
    }
}
