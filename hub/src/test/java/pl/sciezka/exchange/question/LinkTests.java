package pl.sciezka.exchange.question;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.exchange.Exchanging;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Offices;
import pl.sciezka.testing.TestPostgres;
import pl.sciezka.testing.Visitor;

/// A partner without an account answers by a one-time link and its code.
@HubTest
class LinkTests extends Exchanging {

    @Autowired
    JdbcClient sql;

    InstitutionId centre;
    Visitor guest;

    @BeforeEach
    void a_centre_without_accounts(@Autowired ApplicationContext program) {
        centre = AskedByLink.centre(circle, new Offices(program));
        guest = nobody();
    }

    @Test
    void the_link_shows_nothing_of_the_client_before_the_code() {
        var made = made();
        var first = guest.get(made.path());
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(words(first))
                .contains("Pytanie do Państwa", "OPS " + circle.name)
                .doesNotContain("Żółkiewska", "kurs");
        var shown = guest.post(made.path(), made.path(), Map.of("code", made.code()));
        assertThat(words(shown)).contains("Łucja Żółkiewska, rok urodzenia 1984", "Czy chodzi na kurs?");
        assertThat(shown.body()).doesNotContain("1984-05-04").doesNotContain("Trzebinia");
    }

    @Test
    void it_takes_one_answer_and_then_is_dead() {
        var made = made();
        var faulty = answer(made, Map.of("answer", "IN_WORDS", "words", "Chodzi."));
        assertThat(words(faulty)).contains("Wpisz, kto odpowiada", "Chodzi.");
        var done = answer(made, Map.of("answer", "IN_WORDS", "words", "Chodzi.", "signature", "Jan Cichy, kierownik"));
        assertThat(words(done)).contains("Dziękujemy za odpowiedź");
        assertThat(guest.get(made.path()).statusCode()).isEqualTo(404);
        assertThat(guest.post(made().path(), made.path(), Map.of("code", made.code()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(words(ops.get(made.question()))).contains("Chodzi.", "Jan Cichy, kierownik", "przez odnośnik");
        assertThat(words(ops.get("/day"))).doesNotContain("odpowiada: Inne pytanie");
        assertThat(words(ops.get(atOps() + "/history"))).contains("Odpowiedź przez odnośnik od PCPR bez konta");
    }

    @Test
    void who_answers_without_an_account_is_asked_about_guarded_words_too() {
        var made = made();
        var typed = Map.of(
                "answer",
                "IN_WORDS",
                "words",
                "Chodzi na terapię uzależnień.",
                "_prose.words",
                "3 600 Słowami",
                "signature",
                "Jan Cichy");
        var asked = answer(made, typed);
        assertThat(words(asked)).contains("Czy te słowa są potrzebne?").doesNotContain("dziennik zanotuje");
        assertThat(asked.body()).contains("name=\"code\" value=\"" + made.code() + "\"");
        var anyway = new HashMap<>(typed);
        anyway.put("_anyway", "true");
        assertThat(words(answer(made, anyway))).contains("Dziękujemy za odpowiedź");
    }

    @Test
    void five_wrong_codes_kill_it() {
        var made = made();
        var wrong = made.code().equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 4; i++)
            assertThat(words(guest.post(made.path(), made.path(), Map.of("code", wrong))))
                    .contains("To nie ten kod");
        assertThat(words(guest.post(made.path(), made.path(), Map.of("code", ""))))
                .as("nothing typed is no try")
                .contains("Wpisz kod");
        assertThat(guest.post(made.path(), made.path(), Map.of("code", wrong)).statusCode())
                .isEqualTo(404);
        assertThat(guest.post(made().path(), made.path() + "/answer", Map.of("code", made.code()))
                        .statusCode())
                .as("the right one comes too late")
                .isEqualTo(404);
    }

    @Test
    void whoever_asks_hears_of_a_dead_link_and_makes_a_new_one() {
        var made = made();
        assertThat(words(ops.get("/day")))
                .contains("Nasze pytanie: Inne pytanie")
                .doesNotContain("Wystaw nowy");
        var wrong = made.code().equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) guest.post(made.path(), made.path(), Map.of("code", wrong));
        assertThat(words(ops.get("/day"))).contains("nie może odpowiedzieć: odnośnik do pytania nie działa");
        assertThat(words(ops.get(made.question()))).contains("pięć razy wpisano zły kod", "Wystaw nowy odnośnik");
        var again = AskedByLink.of(ops.post(made.question(), made.question() + "/link", Map.of()));
        assertThat(guest.get(made.path()).statusCode()).as("the one before").isEqualTo(404);
        assertThat(words(guest.post(again.path(), again.path(), Map.of("code", again.code()))))
                .contains("Czy chodzi na kurs?");
        assertThat(words(ops.get("/day"))).doesNotContain("Wystaw nowy");
        assertThat(pup.post(made.question() + "/link", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void the_same_form_sent_twice_asks_once() {
        var form = FilledForm.on(ops, atOps() + "/questions/new?kind=OTHER", "/questions/new")
                .with(Map.of("holder", centre.value().toString(), "words", "Czy chodzi na kurs?"));
        var made = AskedByLink.of(form.send());
        var again = form.send();
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(again.headers().firstValue("location")).contains(made.question());
        assertThat(words(ops.get(made.question()))).contains("widać tylko raz");
        assertThat(circle.count(circle.ops, "exchange.question")).isEqualTo(1);
    }

    @Test
    void too_old_withdrawn_and_invented_links_look_alike() {
        var old = made();
        TestPostgres.asOwner(sql, "alter table exchange.link no force row level security");
        TestPostgres.asOwner(sql, "update exchange.link set until = current_date - 1");
        TestPostgres.asOwner(sql, "alter table exchange.link force row level security");
        var withdrawn = made();
        sent(ops, withdrawn.question() + "/withdrawal", Map.of());
        var dead = guest.get("/answer/" + "a".repeat(52));
        assertThat(dead.statusCode()).isEqualTo(404);
        assertThat(words(guest.get(old.path()))).isEqualTo(words(dead));
        assertThat(words(guest.get("/answer/garbage"))).isEqualTo(words(dead));
        assertThat(words(guest.post(withdrawn.path(), withdrawn.path(), Map.of("code", withdrawn.code()))))
                .contains("Ten odnośnik nie działa");
    }

    @Test
    void who_may_not_be_told_the_clients_name_is_not_asked() {
        circle.run("delete from partnership.access_grant where viewer_institution = '%s'".formatted(centre.value()));
        assertThat(words(ops.get(atOps() + "/questions/new?kind=OTHER"))).doesNotContain("PCPR bez konta");
    }

    private HttpResponse<String> answer(AskedByLink made, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("code", made.code());
        return guest.post(made.path(), made.path() + "/answer", all);
    }

    private AskedByLink made() {
        return AskedByLink.by(ops, atOps(), centre, "Czy chodzi na kurs?");
    }
}
