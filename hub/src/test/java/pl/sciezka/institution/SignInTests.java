package pl.sciezka.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.institution.operator.Office.PASSWORD;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.institution.operator.Office;
import pl.sciezka.kernel.Role;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

@HubTest
class SignInTests {

    Office office;

    @BeforeEach
    void an_office(@Autowired ApplicationContext program) {
        office = Office.in(program);
    }

    @Autowired
    Visitors visitors;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient sql;

    @Test
    void login_and_password_open_the_page_that_was_wanted() {
        var adviser = office.hire(office.open(), Role.PRACTITIONER);
        var visitor = visitors.stranger();
        var turnedAway = visitor.get("/clients");
        assertThat(turnedAway.statusCode()).isEqualTo(303);
        assertThat(location(turnedAway)).isEqualTo("/sign-in?then=/clients");
        var welcome = visitor.postRaw(
                "/sign-in", Map.of("login", adviser.login().value(), "password", PASSWORD, "then", "/clients"));
        assertThat(welcome.statusCode()).isEqualTo(303);
        assertThat(location(welcome)).isEqualTo("/clients");
        assertThat(visitor.get("/clients").statusCode()).isEqualTo(200);
    }

    @Test
    void capitals_and_spaces_around_the_login_do_not_matter() {
        var adviser = office.hire(office.open(), Role.PRACTITIONER);
        var typed = "  " + adviser.login().value().toUpperCase() + " ";
        assertThat(signIn(visitors.stranger(), typed, PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void nobody_is_led_to_another_site() {
        for (var target :
                new String[] {"//evil.example", "https://evil.example", "/\\evil.example", "/a?b=c", "javascript:1"})
            assertThat(location(
                            signIn(visitors.stranger(), office.hire(office.open(), Role.DIRECTOR), PASSWORD, target)))
                    .isEqualTo("/");
    }

    @Test
    void unknown_wrong_locked_and_suspended_get_the_same_answer() {
        var known = office.hire(office.open(), Role.PRACTITIONER);
        var suspended = office.hire(office.open(), Role.PRACTITIONER);
        as(suspended, "update institution.account set suspended_at = now()");
        var locked = office.hire(office.open(), Role.PRACTITIONER);
        as(locked, "update institution.account set failed = 5, locked_until = now() + interval '1 minute'");
        var wrong = signIn(visitors.stranger(), known, "nie to hasło wcale", "/");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(without(wrong, known.login().value()))
                .isEqualTo(without(
                        signIn(visitors.stranger(), suspended, PASSWORD, "/"),
                        suspended.login().value()))
                .isEqualTo(without(
                        signIn(visitors.stranger(), locked, PASSWORD, "/"),
                        locked.login().value()))
                .isEqualTo(without(signIn(visitors.stranger(), "nie.ma.takiego", PASSWORD), "nie.ma.takiego"));
    }

    @Test
    void five_wrong_passwords_lock_even_the_right_one_out() {
        var adviser = office.hire(office.open(), Role.PRACTITIONER);
        for (int i = 0; i < 5; i++) signIn(visitors.stranger(), adviser, "zgaduję zgadulę", "/");
        assertThat(signIn(visitors.stranger(), adviser, PASSWORD, "/").statusCode())
                .isEqualTo(422);
        as(adviser, "update institution.account set locked_until = now() - interval '1 second'");
        assertThat(signIn(visitors.stranger(), adviser, PASSWORD, "/").statusCode())
                .isEqualTo(303);
        assertThat(count(adviser, "select failed from institution.account")).isZero();
    }

    @Test
    void of_many_guesses_at_once_only_five_are_looked_at() {
        var adviser = office.hire(office.open(), Role.PRACTITIONER);
        IntStream.range(0, 9).parallel().forEach(_ -> signIn(visitors.stranger(), adviser, "zgaduję zgadulę", "/"));
        assertThat(count(adviser, "select failed from institution.account")).isEqualTo(5);
    }

    @Test
    void whatever_is_typed_as_login_is_only_refused() {
        for (var typed :
                new String[] {"", "\u0000", "' or 1=1 --", "x".repeat(10_000), "\u202eala", "żółw", "%", "a\nb"})
            assertThat(signIn(visitors.stranger(), typed, PASSWORD).statusCode())
                    .isEqualTo(422);
        assertThat(signIn(visitors.stranger(), "ktos.tam", "x".repeat(100_000)).statusCode())
                .isEqualTo(422);
    }

    @Test
    void the_session_gets_a_new_id_and_the_old_one_is_worth_nothing() {
        var adviser = office.hire(office.open(), Role.PRACTITIONER);
        var visitor = visitors.stranger();
        signIn(visitor, adviser, PASSWORD, "/");
        var first = visitor.cookies().get("sesja");
        signIn(visitor, adviser, PASSWORD, "/");
        assertThat(visitor.cookies().get("sesja")).isNotEqualTo(first);
        assertThat(sql.sql("select count(*) from spring_session where principal_name = :staff")
                        .param("staff", adviser.staff().value().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void signing_out_ends_the_session_and_clears_drafts() {
        var adviser = office.hire(office.open(), Role.PRACTITIONER);
        var visitor = visitors.stranger();
        signIn(visitor, adviser, PASSWORD, "/");
        var session = visitor.cookies().get("sesja");
        var bye = visitor.postRaw("/sign-out", Map.of());
        assertThat(location(bye)).isEqualTo("/sign-in");
        assertThat(bye.headers().firstValue("Clear-Site-Data")).contains("\"storage\"");
        assertThat(sql.sql("select count(*) from spring_session where principal_name = :staff")
                        .param("staff", adviser.staff().value().toString())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(session).isNotNull();
    }

    @Test
    void looking_at_the_sign_in_page_opens_no_session() {
        var visitor = visitors.stranger();
        assertThat(visitor.get("/sign-in").statusCode()).isEqualTo(200);
        visitor.get("/assets/none.css");
        assertThat(visitor.cookies()).doesNotContainKey("sesja");
    }

    private static HttpResponse<String> signIn(Visitor visitor, String login, String password) {
        return visitor.postRaw("/sign-in", Map.of("login", login, "password", password));
    }

    private static HttpResponse<String> signIn(Visitor visitor, Office.Person who, String password, String then) {
        return visitor.postRaw("/sign-in", Map.of("login", who.login().value(), "password", password, "then", then));
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }

    private static String without(HttpResponse<String> response, String login) {
        return response.statusCode() + response.body().replace(login, "");
    }

    private void as(Office.Person person, String update) {
        transactions.as(Office.job(person.institution()), () -> sql.sql(update).update());
    }

    private int count(Office.Person person, String query) {
        return transactions.as(
                Office.job(person.institution()),
                () -> sql.sql(query).query(Integer.class).single());
    }
}
