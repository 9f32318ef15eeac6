package pl.sciezka.adviser;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.testing.Circle;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// Who is responsible for a client, and how it passes on: asked, accepted, declined, handed over, told to everybody.
@HubTest
class AdviserPagesTests {

    @Autowired
    Visitors visitors;

    Circle circle;
    SignedIn anna;
    SignedIn beata;
    SignedIn celina;
    Visitor first;
    Visitor second;
    Visitor other;

    @BeforeEach
    void two_at_the_pup_and_one_at_the_ops(@Autowired ApplicationContext program) {
        circle = new Circle(program);
        anna = circle.hire(circle.pup, "Pierwsza");
        beata = circle.hire(circle.pup, "Druga");
        celina = circle.hire(circle.ops, "Socjalna");
        first = visitors.as(anna);
        second = visitors.as(beata);
        other = visitors.as(celina);
    }

    @Test
    void whoever_takes_an_unled_client_over_is_named_here_and_at_the_partner() {
        assertThat(words(first.get(atPup() + "/adviser"))).contains("Nikt jeszcze nie prowadzi tej osoby");
        done(first, atPup() + "/adviser/taking", Map.of("matter", "OWN"));
        done(first, atPup() + "/adviser/taking", Map.of("matter", "COMMON"));
        assertThat(words(first.get(atPup()))).contains("Anna Pierwsza");
        done(other, atOps() + "/adviser/taking", Map.of("matter", "OWN"));
        assertThat(words(other.get(atOps()))).contains("Anna Pierwsza", "PUP " + circle.name, "Anna Socjalna");
        assertThat(words(other.get("/day"))).contains("Nowy doradca wspólnego klienta: Anna Pierwsza");
        assertThat(words(other.get(atOps() + "/history"))).contains("Doradcą wspólnego klienta od", "Anna Pierwsza");
    }

    @Test
    void a_colleague_is_asked_and_nothing_passes_before_the_answer() {
        done(first, atPup() + "/adviser/taking", Map.of("matter", "OWN"));
        asked(first, "OWN", beata.staffKey().toString(), "");
        assertThat(words(first.get(atPup()))).contains("Anna Pierwsza");
        assertThat(words(second.get("/day"))).contains("prosi: przejmij prowadzenie");
        var change = second.findOn(atPup() + "/adviser", "/adviser/[0-9a-f-]{36}/acceptance");
        var refused = second.post(atPup() + change.replace("acceptance", "decline"), Map.of("why", ""));
        assertThat(words(refused)).contains("Napisz, dlaczego nie");
        assertThat(first.post(atPup() + change, Map.of()).headers().firstValue("location"))
                .as("only who was asked accepts")
                .isPresent();
        assertThat(words(first.get(atPup() + "/adviser"))).contains("Czeka na odpowiedź");

        done(second, atPup() + change.replace("acceptance", "decline"), Map.of("why", "Mam za dużo osób"));
        assertThat(words(first.get(atPup() + "/adviser"))).contains("odmowa: Mam za dużo osób");
        assertThat(words(first.get("/day"))).contains("nie przejmie prowadzenia: Mam za dużo osób");

        asked(first, "OWN", beata.staffKey().toString(), "");
        done(second, atPup() + second.findOn(atPup() + "/adviser", "/adviser/[0-9a-f-]{36}/acceptance"), Map.of());
        assertThat(words(second.get("/clients/mine"))).contains("Żółkiewska");
        assertThat(words(first.get("/clients/mine"))).doesNotContain("Żółkiewska");
        assertThat(words(first.get("/day"))).as("loud to who gave").contains("Prowadzenie przejmuje Anna Druga");
    }

    @Test
    void during_a_hand_over_the_one_before_remains_and_both_are_named() {
        done(first, atPup() + "/adviser/taking", Map.of("matter", "OWN"));
        asked(first, "OWN", beata.staffKey().toString(), inDays(14));
        done(second, atPup() + second.findOn(atPup() + "/adviser", "/adviser/[0-9a-f-]{36}/acceptance"), Map.of());
        assertThat(words(first.get(atPup() + "/adviser")))
                .contains("Anna Pierwsza", "do " + inDays(14), "potem Anna Druga");
        assertThat(words(first.get("/clients/mine"))).as("still").contains("Żółkiewska");
    }

    @Test
    void another_institution_is_asked_to_be_the_one_adviser() {
        done(other, atOps() + "/adviser/taking", Map.of("matter", "OWN"));
        done(first, atPup() + "/adviser/taking", Map.of("matter", "COMMON"));
        asked(first, "COMMON", "institution:" + circle.ops.value(), "");
        toldOutside(circle.ops, "COMMON.asked");
        assertThat(words(other.get(atOps() + "/adviser"))).contains("prosi: zostań doradcą wspólnego klienta");
        assertThat(words(other.get("/advisers"))).contains("Wspólny doradca: prośby partnerów", "Żółkiewska");
        done(other, atOps() + other.findOn(atOps() + "/adviser", "/adviser/[0-9a-f-]{36}/acceptance"), Map.of());
        assertThat(words(first.get(atPup() + "/adviser"))).contains("Anna Socjalna, OPS " + circle.name);
        toldOutside(circle.pup, "COMMON.accepted");
        assertThat(words(first.get("/day"))).contains("Rolę doradcy wspólnego klienta przejmuje");
    }

    @Test
    void of_many_who_take_it_at_once_one_gets_it() {
        var all = IntStream.range(0, 8)
                .mapToObj(it -> visitors.as(circle.hire(circle.pup, "Jednoczesna" + it)))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var it : all) threads.submit(() -> it.post(atPup() + "/adviser/taking", Map.of("matter", "COMMON")));
        }
        assertThat(circle.count(circle.pup, "adviser.common_adviser where until_day is null"))
                .isEqualTo(1);
    }

    @Test
    void strangers_find_nothing_and_a_partner_no_more_when_the_clause_ended() {
        done(first, atPup() + "/adviser/taking", Map.of("matter", "COMMON"));
        var stranger = visitors.as(circle.hire(circle.stranger, "Obca"));
        assertThat(stranger.get(atPup() + "/adviser").statusCode()).isEqualTo(404);
        assertThat(stranger.post(atPup() + "/adviser/taking", Map.of("matter", "OWN"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(circle.count(circle.ops, "adviser.common_adviser")).isEqualTo(1);
        circle.endClause();
        assertThat(circle.count(circle.ops, "adviser.common_adviser")).isZero();
        assertThat(words(other.get(atOps()))).doesNotContain("Anna Pierwsza");
    }

    @Test
    void who_was_too_late_leaves_no_request_behind() {
        done(first, atPup() + "/adviser/taking", Map.of("matter", "COMMON"));
        circle.endClause();
        assertThat(words(other.get(atOps() + "/adviser"))).as("unseen").contains("Nie widzimy nikogo");
        done(other, atOps() + "/adviser/taking", Map.of("matter", "COMMON"));
        assertThat(words(other.get(atOps() + "/adviser")))
                .contains("ktoś był szybszy")
                .doesNotContain("prosi: zostań");
        assertThat(circle.count(circle.ops, "adviser.change where state = 'ASKED'"))
                .isZero();
    }

    @Test
    void when_an_institution_leaves_the_client_its_term_ends_with_it() {
        done(first, atPup() + "/adviser/taking", Map.of("matter", "COMMON"));
        circle.leave(circle.pup, circle.atPup);
        assertThat(circle.count(circle.pup, "adviser.common_adviser where until_day is null"))
                .isZero();
    }

    @Test
    void a_coordinator_asks_a_colleague_to_take_those_whom_nobody_leads() {
        var lead = visitors.as(circle.hire(circle.pup, "Szefowa", Role.COORDINATOR));
        assertThat(words(lead.get("/advisers/nobodys"))).contains("Żółkiewska", "prowadzi 0 osób");
        assertThat(first.get("/advisers/nobodys").statusCode()).isEqualTo(404);
        assertThat(words(lead.post("/advisers/nobodys", Map.of("words", "x"))))
                .contains("Zaznacz przynajmniej jedną osobę");
        done(
                lead,
                "/advisers/nobodys",
                Map.of(
                        "person",
                        circle.atPup.value().toString(),
                        "taker",
                        beata.staffKey().toString(),
                        "words",
                        "Mieszka w Twoim rejonie"));
        assertThat(words(second.get("/advisers"))).contains("Żółkiewska", "Mieszka w Twoim rejonie");
        done(
                second,
                "/advisers/acceptance",
                Map.of(
                        "change",
                        value(second.get("/advisers").body(), "name=\"change\"[^>]*value=\"([0-9a-f-]{36})\"")));
        assertThat(words(lead.get("/advisers/nobodys"))).contains("Każdą osobę ktoś prowadzi");
    }

    private void toldOutside(InstitutionId whom, String what) {
        assertThat(circle.count(
                        whom, "delivery.item where channel = 'HOOK' and kind = 'adviser.announced.%s'".formatted(what)))
                .isEqualTo(1);
    }

    private void asked(Visitor by, String matter, String taker, String until) {
        done(by, atPup() + "/adviser", Map.of("matter", matter, "taker", taker, "words", "Urlop", "until", until));
    }

    private static void done(Visitor by, String path, Map<String, String> fields) {
        var answer = by.post(path, fields);
        assertThat(answer.statusCode()).as(words(answer)).isEqualTo(303);
    }

    private static String value(String body, String pattern) {
        var found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private String atPup() {
        return "/clients/" + circle.atPup.value();
    }

    private String atOps() {
        return "/clients/" + circle.atOps.value();
    }

    private static String inDays(int days) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy")
                .format(LocalDate.now(Warsaw.ZONE).plusDays(days));
    }
}
