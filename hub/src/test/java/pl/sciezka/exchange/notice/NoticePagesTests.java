package pl.sciezka.exchange.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.exchange.Exchanging;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.TestPostgres;

/// A notice from the form to the trace of its removal, over real HTTP.
@HubTest
class NoticePagesTests extends Exchanging {

    @Autowired
    JdbcClient sql;

    @Test
    void what_pup_tells_is_new_at_ops_until_somebody_notes_it() {
        var notice = deregistered();
        assertThat(words(ops.get("/notices"))).contains("Wyrejestrowanie (podjęcie pracy)", "Nowe", "potwierdzić do");
        assertThat(words(ops.get("/day"))).contains("Wyrejestrowanie. Potwierdź");
        assertThat(words(ops.get(notice)))
                .contains("Powód podjęcie pracy", "podstawa: § 6 ust. 1, Umowa próbna", "Zacznie w poniedziałek.");
        assertThat(words(pup.get(notice))).contains("Anna Socjalna", "potwierdzić do");

        assertThat(ops.post(notice + "/noted", Map.of()).statusCode()).isEqualTo(303);
        assertThat(words(ops.get("/notices"))).contains("Nic nie czeka na potwierdzenie");
        assertThat(words(ops.get("/notices?noted=true"))).contains("Wyrejestrowanie (podjęcie pracy)", "Potwierdzone");
        assertThat(words(ops.get("/day"))).doesNotContain("Wyrejestrowanie");
        assertThat(words(pup.get("/notices/sent"))).contains("Potwierdzone przez wszystkich");
    }

    @Test
    void the_form_says_whom_it_will_reach_and_on_what_basis() {
        assertThat(words(pup.get(atPup() + "/notices/new?kind=TOOK_WORK")))
                .contains("Kto się o tym dowie", "OPS " + circle.name, "podstawa: § 6 ust. 1, Umowa próbna");
        assertThat(words(ops.get(atOps() + "/notices/new")))
                .contains("Przyznanie świadczenia", "Podjęcie pracy")
                .doesNotContain("Wyrejestrowanie");
        assertThat(ops.get(atOps() + "/notices/new?kind=REGISTERED").statusCode())
                .as("only a labour office registers")
                .isEqualTo(404);
    }

    @Test
    void nobody_else_finds_it_and_a_partner_not_after_its_clause_ended() {
        var notice = deregistered();
        assertThat(stranger.get(notice).statusCode()).isEqualTo(404);
        assertThat(stranger.post(notice + "/noted", Map.of()).statusCode()).isEqualTo(404);
        assertThat(pup.post(notice + "/noted", Map.of()).statusCode())
                .as("the sender notes nothing")
                .isEqualTo(404);
        assertThat(ops.get(notice + "/correction").statusCode()).isEqualTo(404);
        assertThat(ops.post(notice + "/removal", Map.of("reason", "NOT_TRUE")).statusCode())
                .isEqualTo(404);
        circle.endClause();
        assertThat(ops.get(notice).statusCode()).isEqualTo(404);
        assertThat(words(ops.get("/notices"))).contains("Nic nie czeka");
        assertThat(words(ops.get(atOps() + "/history"))).doesNotContain("wyrejestrowanie");
        assertThat(pup.get(notice).statusCode()).as("the own record").isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "day, '', Wpisz dzień zmiany",
        "day, 31.02.2026, Wpisz dzień zmiany",
        "day, 01.01.2001, dawniej niż rok temu",
        "day, 01.01.2090, najwyżej 90 dni naprzód",
        "reason, '', Wybierz powód",
        "reason, HUNGER, Wybierz powód",
    })
    void a_faulty_form_comes_back_with_what_was_typed_and_tells_nobody(String field, String typed, String error) {
        var form = new HashMap<>(Map.of("day", inDays(0), "reason", "OWN_WISH", "words", "Zostaje"));
        form.put(field, typed);
        var answer = pup.post(atPup() + "/notices/new?kind=DEREGISTERED", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(words(answer)).contains(error, "Zostaje");
        assertThat(words(ops.get("/notices"))).contains("Nic nie czeka");
        assertThat(words(pup.get(atPup() + "/notices"))).contains("Nie było jeszcze powiadomień");
    }

    @Test
    void a_text_that_is_too_long_is_said_and_kept() {
        var answer =
                pup.post(atPup() + "/notices/new?kind=TOOK_WORK", Map.of("day", inDays(0), "words", "x".repeat(301)));
        assertThat(words(answer)).contains("Najwyżej 300 znaków", "x".repeat(301));
    }

    @Test
    void who_does_not_want_a_kind_does_not_get_it_and_the_sender_sees_why() {
        assertThat(ops.post("/notices/subscriptions", Map.of("wanted", "MOVED")).statusCode())
                .as("a coordinator's matter")
                .isEqualTo(404);
        sent(coordinatorOfOps(), "/notices/subscriptions", Map.of("wanted", "MOVED"));
        assertThat(words(pup.get(atPup() + "/notices/new?kind=TOOK_WORK"))).contains("nie chce takich powiadomień");
        var answer = pup.post(atPup() + "/notices/new?kind=TOOK_WORK", Map.of("day", inDays(0)));
        assertThat(words(answer)).contains("Powiadomienie nie zostało wysłane");
        assertThat(count("exchange.notice")).isZero();
        sent(pup, atPup() + "/notices/new?kind=MOVED", Map.of("day", inDays(0), "detail", "Chrzanów"));
        assertThat(words(ops.get("/notices"))).contains("Przeprowadzka (Chrzanów)");
    }

    @Test
    void a_correction_shows_both_values_and_why() {
        var notice = deregistered();
        var same = pup.post(
                notice + "/correction",
                Map.of(
                        "day",
                        inDays(0),
                        "reason",
                        "TOOK_WORK",
                        "words",
                        "Zacznie w poniedziałek.",
                        "why",
                        "Zły dzień"));
        assertThat(words(same)).contains("Nic nie zmieniono");
        sent(
                pup,
                notice + "/correction",
                Map.of(
                        "day",
                        inDays(-3),
                        "reason",
                        "TOOK_WORK",
                        "words",
                        "Zacznie w poniedziałek.",
                        "why",
                        "Zły dzień"));
        var later = ops.findOn(notice, "/notices/[0-9a-f-]{36}(?=\">Zobacz)");
        assertThat(words(ops.get(later))).contains("Powód: Zły dzień", inDays(0), inDays(-3), "zmienione");
        assertThat(words(ops.get(notice))).contains("Sprostowane").doesNotContain("Potwierdzam");
        assertThat(words(ops.get("/notices")))
                .as("only the correction wants to be noted")
                .contains("1 powiadomienie");
        assertThat(pup.get(notice + "/correction").statusCode())
                .as("corrected once; the next corrects the correction")
                .isEqualTo(404);
        assertThat(words(ops.get(atOps() + "/history"))).contains("Sprostowanie powiadomienia: wyrejestrowanie");
    }

    @Test
    void what_nobody_notes_is_reminded_of_and_climbs_to_the_coordinator() {
        deregistered();
        var coordinator = coordinatorOfOps();
        assertThat(words(coordinator.get("/day/stuck"))).doesNotContain("Wyrejestrowanie");
        late(3);
        assertThat(words(ops.get("/day"))).contains("Wyrejestrowanie. Potwierdź", "Po terminie");
        assertThat(words(pup.get("/day"))).contains("Nie potwierdzono powiadomienia: Wyrejestrowanie");
        late(10);
        assertThat(words(coordinator.get("/day/stuck"))).contains("Wyrejestrowanie. Potwierdź");
    }

    @Test
    void a_protected_person_is_told_of_to_nobody() {
        circle.as(
                circle.pup,
                () -> sql.sql("update client.person set protected_since = now() where id = :id")
                        .param("id", circle.atPup.value())
                        .update());
        var answer = pup.post(atPup() + "/notices/new?kind=TOOK_WORK", Map.of("day", inDays(0)));
        assertThat(words(answer)).contains("Powiadomienie nie zostało wysłane");
        assertThat(count("exchange.notice")).isZero();
        assertThat(words(pup.get(atPup() + "/notices"))).contains("Dane tej osoby są chronione");
    }

    private String deregistered() {
        return sent(
                pup,
                atPup() + "/notices/new?kind=DEREGISTERED",
                Map.of("day", inDays(0), "reason", "TOOK_WORK", "words", "Zacznie w poniedziałek."));
    }

    private void late(int days) {
        TestPostgres.asOwner(sql, "alter table exchange.arrival no force row level security");
        TestPostgres.asOwner(sql, "update exchange.arrival set due = current_date - " + days);
        TestPostgres.asOwner(sql, "alter table exchange.arrival force row level security");
    }

    private int count(String table) {
        return circle.count(circle.pup, table);
    }
}
