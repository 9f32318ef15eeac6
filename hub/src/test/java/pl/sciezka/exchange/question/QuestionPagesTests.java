package pl.sciezka.exchange.question;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.exchange.Exchanging;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;

/// A question from the form to the answer that was read, over real HTTP.
@HubTest
class QuestionPagesTests extends Exchanging {

    @Autowired
    JdbcClient sql;

    @Test
    void what_the_own_record_says_is_answered_in_two_clicks() {
        registered();
        var question = asked("REGISTRATION", "");
        assertThat(words(pup.get("/day"))).contains("pyta: Czy jest zarejestrowana");
        assertThat(words(pup.get(question))).contains("wypełniono z naszej kartoteki", "OPS " + circle.name);
        FilledForm.on(pup, question, "/answer").sent();

        assertThat(words(ops.get("/day"))).contains("odpowiada: Czy jest zarejestrowana");
        assertThat(words(ops.get(question))).contains("Tak, jest zarejestrowana", "03.08.2026", "Anna Doradca");
        assertThat(words(ops.get("/day"))).as("it was read").doesNotContain("odpowiada: Czy jest");
        assertThat(pup.post(question + "/answer", Map.of("answer", "NOT_REGISTERED"))
                        .headers()
                        .firstValue("location"))
                .hasValue(question);
        assertThat(words(ops.get(question)))
                .as("answered once")
                .contains("Tak, jest zarejestrowana")
                .doesNotContain("Nie jest zarejestrowana");
    }

    @Test
    void a_social_workers_query_has_the_seven_days_of_its_act() {
        assertThat(words(ops.get(atOps() + "/questions/new"))).contains("Zapytanie pracownika socjalnego");
        assertThat(words(pup.get(atPup() + "/questions/new"))).doesNotContain("Zapytanie pracownika socjalnego");
        assertThat(pup.get(atPup() + "/questions/new?kind=SOCIAL_WORKER").statusCode())
                .isEqualTo(404);
        var question = asked("SOCIAL_WORKER", "Czy klientka kończy kurs?");
        assertThat(words(pup.get(question))).contains("art. 105", "Czy klientka kończy kurs?");
        var answer = pup.post(question + "/answer", Map.of("answer", "IN_WORDS", "words", ""));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(words(answer)).contains("Napisz słowami");
        sent(pup, question + "/answer", Map.of("answer", "IN_WORDS", "words", "Kończy w grudniu."));
        assertThat(words(ops.get(question))).contains("Kończy w grudniu.");
        assertThat(words(ops.get(atOps() + "/history")))
                .contains("Pytanie do PUP " + circle.name, "Odpowiedź dla OPS " + circle.name);
    }

    @Test
    void faults_are_said_and_nothing_is_asked() {
        var none = ops.post(atOps() + "/questions/new?kind=OTHER", Map.of("words", "Zostaje"));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(words(none)).contains("Wybierz, kogo pytasz", "Zostaje");
        assertThat(words(ops.post(atOps() + "/questions/new?kind=OTHER", Map.of("holder", pupKey()))))
                .contains("Napisz, o co pytasz");
        assertThat(words(ops.post(
                        atOps() + "/questions/new?kind=OTHER",
                        Map.of("holder", circle.stranger.value().toString(), "words", "x"))))
                .contains("Wybierz, kogo pytasz");
        assertThat(words(pup.get("/questions"))).contains("Nikt nas o nic nie pyta");
    }

    @Test
    void nobody_else_sees_or_answers_it_and_the_asker_not_after_the_clause_ended() {
        var question = asked("BENEFITS", "");
        assertThat(stranger.get(question).statusCode()).isEqualTo(404);
        assertThat(stranger.post(question + "/answer", Map.of("answer", "RECEIVES_NOTHING"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(ops.post(question + "/answer", Map.of("answer", "RECEIVES_NOTHING"))
                        .statusCode())
                .as("the asker does not answer itself")
                .isEqualTo(404);
        assertThat(pup.post(question + "/withdrawal", Map.of()).statusCode()).isEqualTo(404);
        sent(pup, question + "/answer", Map.of("answer", "RECEIVES", "detail", "Zasiłek dla bezrobotnych"));
        assertThat(words(ops.get(question))).contains("Zasiłek dla bezrobotnych");
        circle.endClause();
        assertThat(pup.get(question).statusCode())
                .as("nor the asked one the question")
                .isEqualTo(404);
        assertThat(words(ops.get(question)))
                .doesNotContain("Zasiłek dla bezrobotnych")
                .contains("Odpowiedzi nie można już przeczytać");
    }

    @Test
    void a_withdrawn_question_is_answered_no_more() {
        var question = asked("BENEFITS", "");
        sent(ops, question + "/withdrawal", Map.of());
        sent(pup, question + "/answer", Map.of("answer", "RECEIVES_NOTHING"));
        assertThat(words(ops.get(question))).contains("Wycofane").doesNotContain("Nie pobiera świadczeń");
        assertThat(words(pup.get("/day"))).doesNotContain("pyta: Jakie");
    }

    private void registered() {
        circle.as(
                circle.pup,
                () -> sql.sql("""
                        insert into client.employment (person_id, institution_id, registered_since, source, as_of)
                        values (:person, :own, date '2026-08-03', 'test', date '2026-11-01')
                        """)
                        .param("person", circle.atPup.value())
                        .param("own", circle.pup.value())
                        .update());
    }

    private String asked(String kind, String words) {
        return sent(ops, atOps() + "/questions/new?kind=" + kind, Map.of("holder", pupKey(), "words", words));
    }

    private String pupKey() {
        return circle.pup.value().toString();
    }
}
