package pl.sciezka.institution.account;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.institution.operator.Office.PASSWORD;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.credential.Totp;
import pl.sciezka.institution.entrance.SignInLimit;
import pl.sciezka.institution.operator.Office;
import pl.sciezka.kernel.Role;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

@HubTest
class SecondFactorTests {

    @Autowired
    Visitors visitors;

    @Autowired
    SecondFactors secondFactors;

    @Autowired
    SignInLimit limit;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient sql;

    Office office;

    @BeforeEach
    void an_office(@Autowired ApplicationContext program) {
        office = Office.in(program);
    }

    @Test
    void an_administrator_must_add_one_before_the_first_page() {
        var administrator = office.hire(office.open(), Role.LOCAL_ADMINISTRATOR);
        var visitor = visitors.stranger();
        assertThat(location(signIn(visitor, administrator))).isEqualTo("/sign-in/second-factor");
        assertThat(visitor.get("/staff").statusCode()).isEqualTo(303);
        var form = visitor.get("/sign-in/second-factor").body();
        assertThat(form).contains(pending(administrator).asText()).contains("<path d=\"M");
        var wrong = visitor.post("/sign-in/second-factor", "/sign-in/second-factor", Map.of("code", "000000"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        var code = pending(administrator).codeAt(Instant.now());
        var codes = visitor.post("/sign-in/second-factor", "/sign-in/second-factor", Map.of("code", code));
        assertThat(recoveryCodes(codes)).hasSize(10);
        assertThat(visitor.get("/staff").statusCode()).isEqualTo(200);
    }

    @Test
    void the_password_alone_opens_nothing_and_a_code_works_once() {
        var person = withSecondFactor();
        var visitor = visitors.stranger();
        assertThat(location(signIn(visitor, person))).isEqualTo("/sign-in/code");
        assertThat(visitor.get("/account").statusCode()).isEqualTo(303);
        var code = secret(person).codeAt(Instant.now());
        assertThat(location(code(visitor, code))).isEqualTo("/");
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
        var second = visitors.stranger();
        signIn(second, person);
        assertThat(code(second, code).statusCode()).isEqualTo(422);
    }

    @Test
    void a_recovery_code_replaces_the_telephone_once() {
        var adviser = office.hire(office.open(), Role.PRACTITIONER);
        var codes = recoveryCodes(enrol(adviser));
        for (var expected : List.of(303, 422)) {
            var visitor = visitors.stranger();
            signIn(visitor, adviser);
            assertThat(code(visitor, codes.getFirst().toUpperCase().replace('-', ' '))
                            .statusCode())
                    .isEqualTo(expected);
        }
    }

    @Test
    void wrong_codes_lock_the_account_although_the_password_was_right() {
        var person = withSecondFactor();
        for (int i = 0; i < 5; i++) {
            limit.forget();
            var visitor = visitors.stranger();
            signIn(visitor, person);
            code(visitor, "000000");
        }
        limit.forget();
        assertThat(signIn(visitors.stranger(), person).statusCode()).isEqualTo(422);
    }

    @Test
    void the_code_page_without_a_password_before_it_leads_back() {
        assertThat(location(visitors.stranger().get("/sign-in/code"))).isEqualTo("/sign-in");
        assertThat(location(visitors.stranger().get("/sign-in/second-factor"))).isEqualTo("/sign-in");
    }

    @Test
    void switching_it_off_takes_a_code() {
        var person = withSecondFactor();
        var visitor = visitors.as(person.signedIn());
        var page = "/account/second-factor";
        assertThat(visitor.post(page, page + "/remove", Map.of("code", "123456"))
                        .statusCode())
                .isEqualTo(422);
        var code = secret(person).codeAt(Instant.now());
        assertThat(visitor.post(page, page + "/remove", Map.of("code", code)).statusCode())
                .isEqualTo(303);
        assertThat(location(signIn(visitors.stranger(), person))).isEqualTo("/");
    }

    @Test
    void the_database_keeps_no_secret_in_the_clear() {
        var person = withSecondFactor();
        var secret = secret(person).secret();
        var kept = transactions.as(
                Office.job(person.institution()),
                () -> sql.sql("select totp_secret from institution.account where staff_id = :staff")
                        .param("staff", person.staff().value())
                        .query(byte[].class)
                        .single());
        assertThat(kept).isNotEqualTo(secret).hasSizeGreaterThan(secret.length);
        assertThat(new String(kept)).doesNotContain(new String(secret));
    }

    private Office.Person withSecondFactor() {
        var adviser = office.hire(office.open(), Role.PRACTITIONER);
        enrol(adviser);
        // the code of the enrolment is used up; the next one would come in half a minute
        transactions.as(
                Office.job(adviser.institution()),
                () -> sql.sql("update institution.account set totp_last_step = 0")
                        .update());
        return adviser;
    }

    private HttpResponse<String> enrol(Office.Person person) {
        var visitor = visitors.as(person.signedIn());
        visitor.get("/account/second-factor");
        var code = pending(person).codeAt(Instant.now());
        return visitor.post("/account/second-factor", "/account/second-factor", Map.of("code", code));
    }

    private Totp pending(Office.Person person) {
        return transactions.as(
                Office.job(person.institution()),
                () -> secondFactors.pendingOf(person.staff()).orElseThrow());
    }

    private Totp secret(Office.Person person) {
        return transactions.as(
                Office.job(person.institution()),
                () -> secondFactors.of(person.staff()).orElseThrow());
    }

    private static HttpResponse<String> signIn(Visitor visitor, Office.Person who) {
        return visitor.postRaw("/sign-in", Map.of("login", who.login().value(), "password", PASSWORD));
    }

    private static HttpResponse<String> code(Visitor visitor, String code) {
        return visitor.post("/sign-in/code", "/sign-in/code", Map.of("code", code));
    }

    private static List<String> recoveryCodes(HttpResponse<String> page) {
        return Pattern.compile("<code>([a-z2-7-]+)</code>")
                .matcher(page.body())
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }
}
