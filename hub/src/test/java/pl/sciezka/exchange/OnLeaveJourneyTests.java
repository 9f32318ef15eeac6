package pl.sciezka.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.TestPostgres;

/// An adviser goes on leave: what comes meanwhile reaches the substitute, who writes in the adviser's place; back from
/// leave the adviser sees what was done.
@HubTest
class OnLeaveJourneyTests extends Exchanging {

    @Autowired
    JdbcClient sql;

    @Test
    void what_comes_during_the_leave_reaches_the_substitute_who_writes_in_the_advisers_place() {
        var second = circle.hire(circle.pup, "Zastępcza");
        var third = visitors().as(circle.hire(circle.pup, "Postronna"));
        var substitute = visitors().as(second);
        sent(pup, atPup() + "/adviser/taking", Map.of("matter", "OWN"));

        sent(
                pup,
                "/advisers/absences",
                Map.of(
                        "from",
                        inDays(0),
                        "until",
                        inDays(7),
                        "substitute",
                        second.staffKey().toString()));
        assertThat(words(substitute.get("/day"))).contains("prosi o zastępstwo");
        assertThat(words(substitute.get("/advisers"))).contains("Prośba o zastępstwo: Anna Doradca", inDays(7));
        sent(substitute, substitute.findOn("/advisers", "/advisers/substitutions/[0-9a-f-]{36}/acceptance"), Map.of());
        assertThat(words(third.get("/advisers/absences")))
                .contains("Anna Doradca", "Anna Zastępcza (za zgodą)")
                .doesNotContain("/advisers/absences/");

        var question = sent(
                ops,
                atOps() + "/questions/new?kind=BENEFITS",
                Map.of("holder", circle.pup.value().toString(), "words", ""));
        var notice = sent(
                ops,
                atOps() + "/notices/new?kind=BENEFIT_GRANTED",
                Map.of("day", inDays(0), "detail", "Zasiłek celowy"));
        assertThat(words(substitute.get("/day")))
                .contains("pyta: Jakie świadczenia", "w zastępstwie za: Anna Doradca", "Przyznanie świadczenia");
        assertThat(words(third.get("/day"))).doesNotContain("pyta: Jakie świadczenia");

        sent(substitute, question + "/answer", Map.of("answer", "RECEIVES_NOTHING"));
        assertThat(words(ops.get(question))).contains("Anna Zastępcza", "w zastępstwie za: Anna Doradca");
        sent(substitute, notice + "/noted", Map.of());
        assertThat(words(ops.get(notice))).contains("Anna Zastępcza w zastępstwie za: Anna Doradca");
        assertThat(words(ops.get(atOps() + "/history"))).contains("Anna Zastępcza w zastępstwie za: Anna Doradca");

        back();
        assertThat(words(pup.get("/day"))).as("done after those days").doesNotContain("zrobiono w zastępstwie");
        onTheLastDay();
        assertThat(words(pup.get("/day"))).contains("zrobiono w zastępstwie; liczba wpisów: 2");
        var absence = pup.findOn("/day", "/advisers/absences/[0-9a-f-]{36}");
        assertThat(words(pup.get(absence)))
                .contains("Co zrobiono w zastępstwie", "Powiadomienie potwierdzone", "Anna Zastępcza", "Żółkiewska");
        sent(pup, absence + "/read", Map.of());
        assertThat(words(pup.get("/day"))).doesNotContain("zrobiono w zastępstwie");
        assertThat(third.get(absence).statusCode()).as("it is the adviser's").isEqualTo(404);
    }

    @Test
    void without_a_named_one_the_rule_finds_a_substitute_and_a_refusal_is_told() {
        var second = circle.hire(circle.pup, "Zastępcza");
        var substitute = visitors().as(second);
        sent(pup, atPup() + "/adviser/taking", Map.of("matter", "OWN"));
        sent(
                pup,
                "/advisers/absences",
                Map.of(
                        "from",
                        inDays(0),
                        "until",
                        inDays(2),
                        "substitute",
                        second.staffKey().toString()));
        assertThat(words(pup.get("/advisers/absences"))).contains("Anna Zastępcza (z reguły) Czeka na zgodę");
        var decline = substitute
                .findOn("/advisers", "/advisers/substitutions/[0-9a-f-]{36}/acceptance")
                .replace("acceptance", "decline");
        assertThat(words(substitute.post(decline, Map.of("why", "")))).contains("Napisz, dlaczego nie");
        sent(substitute, decline, Map.of("why", "Mam szkolenie"));
        assertThat(words(pup.get("/day"))).contains("Anna Zastępcza nie może Cię zastąpić");
        var absence = pup.findOn("/advisers/absences", "/advisers/absences/[0-9a-f-]{36}");
        assertThat(words(pup.get(absence))).contains("Mam szkolenie");
        sent(pup, absence, Map.of("until", inDays(1), "substitute", ""));
        assertThat(words(pup.get("/advisers/absences"))).contains("do " + inDays(1), "Anna Zastępcza (z reguły)");
        sent(pup, absence + "/cancellation", Map.of());
        assertThat(words(pup.get("/advisers/absences"))).contains("Dziś są wszyscy");
    }

    @Test
    void who_comes_back_on_the_first_day_reads_what_was_done_meanwhile() {
        var second = circle.hire(circle.pup, "Zastępcza");
        var substitute = visitors().as(second);
        sent(pup, atPup() + "/adviser/taking", Map.of("matter", "OWN"));
        var named = second.staffKey().toString();
        sent(pup, "/advisers/absences", Map.of("from", inDays(0), "until", inDays(7), "substitute", named));
        sent(substitute, substitute.findOn("/advisers", "/advisers/substitutions/[0-9a-f-]{36}/acceptance"), Map.of());
        var notice = sent(
                ops,
                atOps() + "/notices/new?kind=BENEFIT_GRANTED",
                Map.of("day", inDays(0), "detail", "Zasiłek celowy"));
        assertThat(words(substitute.get("/notices"))).contains("Przyznanie świadczenia");
        sent(substitute, notice + "/noted", Map.of());
        var absence = pup.findOn("/advisers/absences", "/advisers/absences/[0-9a-f-]{36}");
        sent(pup, absence + "/cancellation", Map.of());
        assertThat(words(pup.get("/day"))).contains("zrobiono w zastępstwie; liczba wpisów: 1");
        assertThat(words(pup.get(absence))).contains("została odwołana", "Co zrobiono w zastępstwie");
        assertThat(pup.post(absence + "/cancellation", Map.of()).statusCode()).isEqualTo(404);
        sent(pup, absence + "/read", Map.of());
        assertThat(words(pup.get("/day"))).doesNotContain("zrobiono w zastępstwie");
    }

    @Test
    void to_more_days_a_substitute_agrees_anew() {
        var second = circle.hire(circle.pup, "Zastępcza");
        var substitute = visitors().as(second);
        var named = second.staffKey().toString();
        sent(pup, "/advisers/absences", Map.of("from", inDays(0), "until", inDays(2), "substitute", named));
        var acceptance = substitute.findOn("/advisers", "/advisers/substitutions/[0-9a-f-]{36}/acceptance");
        sent(substitute, acceptance, Map.of());
        var absence = pup.findOn("/advisers/absences", "/advisers/absences/[0-9a-f-]{36}");
        sent(pup, absence, Map.of("until", inDays(1), "substitute", named));
        assertThat(words(pup.get("/advisers/absences"))).contains("Anna Zastępcza (za zgodą)");
        toldOutside("asked", 1);
        toldOutside("accepted", 1);
        toldOutside("fewer", 1);
        sent(pup, absence, Map.of("until", inDays(30), "substitute", named));
        assertThat(words(pup.get("/advisers/absences")))
                .contains("Czeka na zgodę")
                .doesNotContain("(za zgodą)");
        assertThat(words(substitute.get("/advisers"))).contains(inDays(30));
        toldOutside("asked", 2);
        sent(substitute, substitute.findOn("/advisers", "/advisers/substitutions/[0-9a-f-]{36}/acceptance"), Map.of());
        sent(pup, absence + "/cancellation", Map.of());
        toldOutside("fewer", 2);
    }

    private void toldOutside(String what, int times) {
        assertThat(circle.count(
                        circle.pup,
                        "delivery.item where channel = 'HOOK' and kind = 'adviser.announced.SUBSTITUTE.%s'"
                                .formatted(what)))
                .as(what)
                .isEqualTo(times);
    }

    @Test
    void only_a_request_to_stand_in_is_answered_there() {
        sent(pup, atPup() + "/adviser/taking", Map.of("matter", "OWN"));
        var other = circle.hire(circle.pup, "Inna");
        var foreign = "/advisers/substitutions/" + UUID.randomUUID() + "/acceptance";
        assertThat(visitors().as(other).post(foreign, Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void what_cannot_be_is_refused_in_words() {
        sent(pup, "/advisers/absences", Map.of("from", inDays(3), "until", inDays(5)));
        assertThat(refused(Map.of("from", inDays(5), "until", inDays(9)))).contains("W tych dniach jest już zapisana");
        assertThat(refused(Map.of("from", inDays(-1), "until", inDays(1)))).contains("Ten dzień już minął");
        assertThat(refused(Map.of("from", inDays(9), "until", inDays(8)))).contains("nie może być przed pierwszym");
        assertThat(refused(Map.of("from", "kiedyś", "until", ""))).contains("Wpisz dzień");
        var lead = visitors().as(circle.hire(circle.pup, "Szefowa", Role.COORDINATOR));
        assertThat(words(lead.post("/advisers/absences", Map.of("from", inDays(9), "until", inDays(9)))))
                .contains("Wybierz, czyja to nieobecność");
        assertThat(words(lead.post(
                        "/advisers/absences",
                        Map.of(
                                "staff",
                                adviser.staffKey().toString(),
                                "from",
                                inDays(9),
                                "until",
                                inDays(9),
                                "substitute",
                                adviser.staffKey().toString()))))
                .contains("Nikt nie zastępuje sam siebie");
        sent(
                lead,
                "/advisers/absences",
                Map.of("staff", adviser.staffKey().toString(), "from", inDays(9), "until", inDays(9)));
        assertThat(words(pup.get("/advisers/absences"))).contains("od " + inDays(9));
        assertThat(words(ops.get("/advisers/absences"))).doesNotContain("Anna Doradca");
    }

    @Test
    void the_coordinator_sees_who_leads_how_many() {
        sent(pup, atPup() + "/adviser/taking", Map.of("matter", "OWN"));
        sent(pup, "/advisers/absences", Map.of("from", inDays(0), "until", inDays(5)));
        var lead = visitors().as(circle.hire(circle.pup, "Szefowa", Role.COORDINATOR));
        assertThat(words(lead.get("/advisers/load")))
                .containsSubsequence("Anna Doradca", "1", "1", "0", "0", "do " + inDays(5), "Anna Szefowa", "obecność");
        assertThat(pup.get("/advisers/load").statusCode()).isEqualTo(404);
    }

    private String refused(Map<String, String> typed) {
        var answer = pup.post("/advisers/absences", typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        return words(answer);
    }

    private void onTheLastDay() {
        TestPostgres.asOwner(sql, "alter table adviser.stood_in no force row level security");
        TestPostgres.asOwner(sql, "update adviser.stood_in set at = at - interval '1 day'");
        TestPostgres.asOwner(sql, "alter table adviser.stood_in force row level security");
    }

    private void back() {
        TestPostgres.asOwner(sql, "alter table adviser.absence no force row level security");
        TestPostgres.asOwner(
                sql, "update adviser.absence set from_day = current_date - 8, until_day = current_date - 1");
        TestPostgres.asOwner(sql, "alter table adviser.absence force row level security");
    }
}
