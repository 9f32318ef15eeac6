package pl.sciezka.delivery.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.delivery.mail.MailServer.Security;
import pl.sciezka.institution.operator.Office;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Role;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// The administrator names the server; what is wrong with it is said in words.
@HubTest
class MailServerTests {

    private static final String PATH = "/deliveries/mail";

    @Autowired
    ApplicationContext program;

    @Autowired
    Visitors visitors;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient sql;

    @Autowired
    AllowedServers allowed;

    InstitutionId ops;
    Visitor admin;

    @BeforeEach
    void an_administrator() {
        ops = Office.in(program).open();
        admin = visitors.as(ops, Role.LOCAL_ADMINISTRATOR);
    }

    @Test
    void a_test_message_shows_that_the_server_works() throws Exception {
        try (var post = PostOffice.open()) {
            keep(Map.of("port", String.valueOf(post.port())));
            var sent = test();
            assertThat(sent.statusCode()).isEqualTo(303);
            assertThat(post.addressees()).containsExactly("proba@urzad.example");
            assertThat(post.taken().getFirst().getSubject()).isEqualTo("Wiadomość próbna z programu Wspólna Ścieżka");
        }
    }

    @Test
    void what_is_wrong_is_said() {
        try (var plain = PostOffice.open();
                var tls = PostOffice.withTls()) {
            keep(Map.of("port", String.valueOf(tls.port()), "security", "TLS"));
            assertThat(test().body()).contains("Nie udało się zaszyfrować połączenia");
            keep(Map.of("port", String.valueOf(plain.port()), "security", "STARTTLS"));
            assertThat(test().body()).contains("Nie udało się zaszyfrować połączenia");
            keep(Map.of("port", String.valueOf(plain.port())));
            plain.answers("proba@urzad.example", "550 no such user");
            assertThat(test().body()).contains("Serwer odmówił przyjęcia wiadomości na ten adres");
            plain.down();
            assertThat(test().body()).contains("Serwer nie odpowiada");
            assertThat(plain.taken()).isEmpty();
            assertThat(tls.taken()).isEmpty();
        }
    }

    @Test
    void only_the_right_password_opens_the_server() throws Exception {
        try (var post = PostOffice.open()) {
            post.knows("urzad", "tajne");
            var server = new MailServer(
                    "127.0.0.1", post.port(), Security.NONE, "urzad", null, "od@urzad.example", null, null, null);
            assertThatThrownBy(() -> Post.open(server, "inne", allowed))
                    .isInstanceOfSatisfying(
                            Post.Closed.class, it -> assertThat(it.problem).isEqualTo(MailServer.Problem.SIGN_IN));
            try (var opened = Post.open(server, "tajne", allowed)) {
                var mail = new Mail("proba", "do@urzad.example", "Urząd", "Próba", "Próba");
                assertThat(opened.send(mail, Instant.parse("2026-11-23T10:00:00Z"), Post.FOR_A_MESSAGE))
                        .isEqualTo(new Posting.Sent());
            }
            assertThat(post.addressees()).containsExactly("do@urzad.example");
        }
    }

    @Test
    void the_hubs_own_neighbourhood_is_no_e_mail_server() {
        for (var host : new String[] {"localhost", "169.254.169.254", "0.0.0.0", "127.0.0.2", "poczta urzedu", ""})
            assertThat(post(Map.of("host", host)).statusCode()).as(host).isEqualTo(422);
    }

    @Test
    void a_name_that_nobody_knows_is_no_e_mail_server() {
        var kept = post(Map.of("host", "nie-ma-takiego.invalid"));
        assertThat(kept.statusCode()).isEqualTo(422);
        assertThat(kept.body()).contains("Nie ma serwera o tej nazwie");
    }

    @Test
    void what_the_name_leads_to_is_looked_at_where_the_connection_is_made() {
        try (var post = PostOffice.open()) {
            var server = new MailServer(
                    "127.0.0.1", post.port(), Security.NONE, null, null, "od@urzad.example", null, null, null);
            assertThatThrownBy(() -> Post.open(server, null, new AllowedServers("")))
                    .isInstanceOfSatisfying(
                            Post.Closed.class, it -> assertThat(it.problem).isEqualTo(MailServer.Problem.NOT_ALLOWED));
        }
    }

    @Test
    void no_password_goes_through_the_network_in_the_clear() {
        var form = Map.of("security", "NONE", "login", "urzad", "password", "tajne");
        assertThat(post(form).body()).contains("Bez szyfrowania hasło szłoby przez sieć otwarcie");
    }

    @Test
    void the_password_is_sealed_never_shown_and_goes_to_no_other_server() {
        var known = Map.of("security", "TLS", "login", "urzad", "password", "bardzo-tajne");
        keep(known);
        assertThat(admin.get(PATH).body()).doesNotContain("bardzo-tajne");
        assertThat(password()).asString(UTF_8).doesNotContain("bardzo-tajne");
        var before = password();
        keep(Map.of("security", "TLS", "login", "urzad", "port", "465"));
        assertThat(password()).isEqualTo(before);
        var elsewhere = Map.of("security", "TLS", "login", "urzad", "host", "poczta.inna.example");
        assertThat(post(elsewhere).statusCode()).isEqualTo(422);
    }

    @Test
    void staff_choose_for_themselves_and_who_wants_none_leaves_no_address() {
        var anna = visitors.as(Office.in(program).hire(ops, Role.PRACTITIONER).signedIn());
        var page = "/account/mail";
        assertThat(anna.post(page, page, Map.of("address", "nic", "rhythm", "AT_ONCE"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(anna.post(page, page, Map.of("address", "a@b.example", "rhythm", ""))
                        .statusCode())
                .isEqualTo(422);
        assertThat(anna.post(page, page, Map.of("address", "a@b.example", "rhythm", "DAILY"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(anna.get(page).body()).contains("a@b.example");
        assertThat(anna.post(page, page, Map.of("address", "a@b.example", "rhythm", "NEVER"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(anna.get(page).body()).doesNotContain("a@b.example");
    }

    private byte @Nullable [] password() {
        return transactions.as(
                Office.job(ops),
                () -> sql.sql("select password from delivery.mail_server")
                        .query(byte[].class)
                        .single());
    }

    private void keep(Map<String, String> other) {
        var kept = post(other);
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
    }

    private HttpResponse<String> post(Map<String, String> other) {
        var form = new HashMap<>(
                Map.of("host", "127.0.0.1", "port", "2525", "security", "NONE", "sender", "od@urzad.example"));
        form.putAll(other);
        return admin.post(PATH, PATH, form);
    }

    private HttpResponse<String> test() {
        return admin.post(PATH, PATH + "/test", Map.of("to", "proba@urzad.example"));
    }
}
