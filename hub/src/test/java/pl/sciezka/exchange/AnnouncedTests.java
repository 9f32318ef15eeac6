package pl.sciezka.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.delivery.Eventually;
import pl.sciezka.delivery.mail.PostOffice;
import pl.sciezka.institution.operator.Office;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.TestPostgres;
import pl.sciezka.testing.Visitor;

/// What is told about a client is announced outside the program: that it is there, to those who react, and nothing
/// else.
@HubTest
class AnnouncedTests extends Exchanging {

    @Autowired
    ApplicationContext program;

    @Autowired
    JdbcClient sql;

    @Autowired
    Remind remind;

    PostOffice post;

    @BeforeEach
    void offices_with_a_server() {
        post = PostOffice.open();
        for (var it : List.of(circle.pup, circle.ops))
            sent(
                    visitors.as(it, Role.LOCAL_ADMINISTRATOR),
                    "/deliveries/mail",
                    Map.of(
                            "host", "127.0.0.1",
                            "port", String.valueOf(post.port()),
                            "security", "NONE",
                            "sender", "powiadomienia@urzad.example"));
    }

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void a_notice_is_announced_by_each_ones_choice_and_nothing_is_said_of_the_client() {
        wants(coordinator(circle.pup), "teraz@pup.example", "AT_ONCE");
        wants(coordinator(circle.pup), "rano@pup.example", "DAILY");
        coordinator(circle.pup); // wants none
        var notice = sent(
                ops,
                atOps() + "/notices/new?kind=BENEFIT_GRANTED",
                Map.of("day", inDays(0), "detail", "Zasiłek okresowy", "words", "Po rozmowie u nas."));
        letters("Partner powiadomił o zmianie u wspólnego klienta");
        assertThat(post.addressees()).containsExactly("teraz@pup.example");
        assertThat(PostOffice.text(post.taken().getFirst())).contains(notice);
        Eventually.holds("all are there", () -> announced("MAIL", "NOTICE.CAME", notice) == 3);
        assertThat(announced("HOOK", "NOTICE.CAME", notice)).isEqualTo(1);
        assertThat(circle.count(circle.ops, "delivery.item")).as("of its own").isZero();
    }

    @Test
    void a_question_is_announced_to_who_answers_and_its_answer_to_who_asked() {
        wants(coordinator(circle.ops), "szefowa@ops.example", "AT_ONCE");
        wants(pup, "doradca@pup.example", "AT_ONCE");
        var question = sent(
                pup,
                atPup() + "/questions/new?kind=BENEFITS",
                Map.of("holder", circle.ops.value().toString(), "words", "Czy pobiera zasiłek?"));
        letters("Partner pyta o wspólnego klienta");
        sent(ops, question + "/answer", new HashMap<>(Map.of("answer", "CANNOT_SAY", "words", "Bo nie")));
        letters("Partner pyta o wspólnego klienta", "Partner odpowiedział na pytanie");
        assertThat(post.addressees()).containsExactlyInAnyOrder("szefowa@ops.example", "doradca@pup.example");
    }

    @Test
    void what_nobody_notes_is_reminded_of_once_and_once_more_when_it_has_climbed() {
        wants(coordinator(circle.ops), "szefowa@ops.example", "AT_ONCE");
        var came = "Partner powiadomił o zmianie u wspólnego klienta";
        var overdue = "Powiadomienie od partnera czeka po terminie";
        sent(pup, atPup() + "/notices/new?kind=TOOK_WORK", Map.of("day", inDays(0)));
        letters(came);
        remind.remind();
        dueDaysAgo("arrival", 1);
        remind.remind();
        letters(came, overdue);
        remind.remind();
        dueDaysAgo("arrival", 10);
        remind.remind();
        remind.remind();
        letters(came, overdue, "Nikt nie potwierdził powiadomienia od partnera: sprawa trafiła do koordynatora");
        assertThat(circle.count(circle.ops, "delivery.item"))
                .as("each by both ways")
                .isEqualTo(6);
    }

    @Test
    void a_question_that_nobody_answers_climbs_on_both_sides() {
        wants(coordinator(circle.ops), "szefowa@ops.example", "AT_ONCE");
        wants(coordinator(circle.pup), "szef@pup.example", "AT_ONCE");
        sent(
                pup,
                atPup() + "/questions/new?kind=BENEFITS",
                Map.of("holder", circle.ops.value().toString(), "words", "Czy pobiera zasiłek?"));
        dueDaysAgo("question", 10);
        remind.remind();
        letters(
                "Partner pyta o wspólnego klienta",
                "Nikt nie odpowiedział na pytanie partnera: sprawa trafiła do koordynatora",
                "Partner nie odpowiada na nasze pytanie: sprawa trafiła do koordynatora");
    }

    /// These subjects have come and no other, and none of the letters says anything of anybody.
    private void letters(String... subjects) {
        Eventually.holds(subjects.length + " letters", () -> post.taken().size() >= subjects.length);
        assertThat(post.taken()).extracting(AnnouncedTests::subject).containsExactlyInAnyOrder(subjects);
        assertThat(post.taken())
                .allSatisfy(it -> assertThat(subject(it) + PostOffice.text(it))
                        .doesNotContain(
                                "Żółkiewska", "Łucja", circle.name, circle.atPup.toString(), circle.atOps.toString())
                        .doesNotContainIgnoringCase("zasiłek", "podjęcie pracy", "po rozmowie", "Socjalna", "Doradca")
                        .doesNotContainPattern("\\b\\d{11}\\b"));
    }

    private int announced(String channel, String kind, String path) {
        return circle.count(
                circle.pup,
                "delivery.item where channel = '%s' and kind = 'exchange.announced.%s' and path = '%s'"
                        .formatted(channel, kind, path));
    }

    private Visitor coordinator(InstitutionId institution) {
        return visitors.as(
                Office.in(program).hire(institution, Role.COORDINATOR).signedIn());
    }

    private static void wants(Visitor reader, String address, String rhythm) {
        sent(reader, "/account/mail", Map.of("address", address, "rhythm", rhythm));
    }

    private void dueDaysAgo(String table, int days) {
        TestPostgres.asOwner(sql, "alter table exchange." + table + " no force row level security");
        TestPostgres.asOwner(sql, "update exchange." + table + " set due = current_date - " + days);
        TestPostgres.asOwner(sql, "alter table exchange." + table + " force row level security");
    }

    private static String subject(MimeMessage it) {
        try {
            return it.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
