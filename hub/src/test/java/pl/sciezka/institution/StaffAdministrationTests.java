package pl.sciezka.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.institution.operator.Office.PASSWORD;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import pl.sciezka.institution.operator.Office;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

@HubTest
class StaffAdministrationTests {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/sign-in/link/[a-z2-7]{52})");

    @Autowired
    Visitors visitors;

    Office office;
    InstitutionId ops;
    Office.Person administrator;
    Visitor admin;

    @BeforeEach
    void an_office_with_an_administrator(@Autowired ApplicationContext program) {
        office = Office.in(program);
        ops = office.open();
        administrator = office.hire(ops, Role.LOCAL_ADMINISTRATOR);
        admin = visitors.as(administrator.signedIn());
    }

    @Test
    void a_new_colleague_gets_a_link_sets_a_password_and_comes_in() {
        var handOver = admin.post(
                "/staff/new",
                "/staff/new",
                Map.of(
                        "givenName",
                        "Łucja",
                        "surname",
                        "Żółkiewska-Nowak",
                        "position",
                        "pracownik socjalny",
                        "roles",
                        "PRACTITIONER"));
        assertThat(handOver.statusCode()).isEqualTo(200);
        assertThat(handOver.body()).contains("l.zolkiewska-nowak");
        var link = link(handOver);
        var newcomer = visitors.stranger();
        assertThat(newcomer.get(link).body()).contains("Łucja Żółkiewska-Nowak");
        assertThat(setPassword(newcomer, link, "krótkie", "krótkie").statusCode())
                .isEqualTo(422);
        assertThat(setPassword(newcomer, link, "zielone okno jutra", "zielone okno wczoraj")
                        .statusCode())
                .isEqualTo(422);
        assertThat(setPassword(newcomer, link, "zielone okno jutra", "zielone okno jutra")
                        .statusCode())
                .isEqualTo(303);
        assertThat(newcomer.get(link).statusCode()).as("used").isEqualTo(404);
        assertThat(signIn("l.zolkiewska-nowak", "zielone okno jutra").statusCode())
                .isEqualTo(303);
        assertThat(admin.get("/staff?q=zolkiewska").body()).contains("Żółkiewska-Nowak Łucja");
    }

    @Test
    void a_login_taken_anywhere_in_the_hub_is_refused_and_nothing_typed_is_lost() {
        var elsewhere = office.hire(office.open(), Role.PRACTITIONER);
        var refused = admin.post(
                "/staff/new",
                "/staff/new",
                Map.of(
                        "givenName",
                        "Ewa",
                        "surname",
                        "Nowak",
                        "position",
                        "specjalista",
                        "roles",
                        "PRACTITIONER",
                        "login",
                        elsewhere.login().value()));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"Nowak\"").contains("zajęty");
    }

    @Test
    void what_cannot_be_a_person_is_refused_with_words() {
        for (var wrong : new String[] {"", "\u0000", "x".repeat(101), "<b>", "\u202eabc", "123"})
            assertThat(admin.post(
                                    "/staff/new",
                                    "/staff/new",
                                    Map.of(
                                            "givenName",
                                            "Ewa",
                                            "surname",
                                            wrong,
                                            "position",
                                            "x",
                                            "roles",
                                            "PRACTITIONER"))
                            .statusCode())
                    .isEqualTo(422);
        assertThat(admin.post("/staff/new", "/staff/new", Map.of()).statusCode())
                .isEqualTo(422);
    }

    @Test
    void nobody_becomes_operator_of_the_hub_in_an_ordinary_institution() {
        var colleague = office.hire(ops, Role.PRACTITIONER);
        var page = "/staff/" + colleague.staff().value() + "/roles";
        assertThat(admin.post(page, page, Map.of("roles", "HUB_OPERATOR")).statusCode())
                .isEqualTo(422);
        assertThat(admin.post(page, page, Map.of("roles", "NO_SUCH_ROLE")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void suspension_ends_an_open_session_with_the_next_click() {
        var colleague = office.hire(ops, Role.PRACTITIONER);
        var visitor = visitors.as(colleague.signedIn());
        assertThat(visitor.get("/clients").statusCode()).isEqualTo(200);
        var path = "/staff/" + colleague.staff().value();
        assertThat(admin.post(path + "/suspend", path + "/suspend", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(visitor.get("/clients").statusCode()).isEqualTo(303);
        assertThat(signIn(colleague.login().value(), PASSWORD).statusCode()).isEqualTo(422);
        admin.post(path, path + "/restore", Map.of());
        assertThat(signIn(colleague.login().value(), PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void other_roles_end_open_sessions_and_apply_at_the_next_sign_in() {
        var colleague = office.hire(ops, Role.PRACTITIONER);
        var visitor = visitors.as(colleague.signedIn());
        var page = "/staff/" + colleague.staff().value() + "/roles";
        admin.post(page, page, Map.of("roles", "ACCOUNTANT"));
        assertThat(visitor.get("/clients").statusCode()).isEqualTo(303);
        var again = visitors.stranger();
        again.postRaw("/sign-in", Map.of("login", colleague.login().value(), "password", PASSWORD));
        assertThat(again.get("/account").body()).contains("księgowość");
        assertThat(again.get("/clients").statusCode()).isEqualTo(404);
    }

    @Test
    void the_only_administrator_keeps_the_role_and_the_account() {
        var page = "/staff/" + administrator.staff().value() + "/roles";
        assertThat(admin.post(page, page, Map.of("roles", "PRACTITIONER")).body())
                .contains("jedyny administrator");
        var suspend = "/staff/" + administrator.staff().value() + "/suspend";
        assertThat(admin.post(suspend, suspend, Map.of()).statusCode()).isEqualTo(422);
        office.hire(ops, Role.LOCAL_ADMINISTRATOR);
        assertThat(admin.post(page, page, Map.of("roles", "PRACTITIONER")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_reset_makes_the_old_password_and_open_sessions_worthless_at_once() {
        var colleague = office.hire(ops, Role.PRACTITIONER);
        var visitor = visitors.as(colleague.signedIn());
        var path = "/staff/" + colleague.staff().value();
        var link = link(admin.post(path, path + "/link", Map.of()));
        assertThat(visitor.get("/clients").statusCode()).isEqualTo(303);
        assertThat(signIn(colleague.login().value(), PASSWORD).statusCode()).isEqualTo(422);
        var newer = link(admin.post(path, path + "/link", Map.of()));
        assertThat(visitors.stranger().get(link).statusCode()).as("replaced").isEqualTo(404);
        assertThat(setPassword(visitors.stranger(), newer, "zielone okno jutra", "zielone okno jutra")
                        .statusCode())
                .isEqualTo(303);
        assertThat(signIn(colleague.login().value(), "zielone okno jutra").statusCode())
                .isEqualTo(303);
    }

    @Test
    void another_institutions_administrator_finds_nothing_here() {
        var colleague = office.hire(ops, Role.PRACTITIONER);
        var foreign =
                visitors.as(office.hire(office.open(), Role.LOCAL_ADMINISTRATOR).signedIn());
        var absent = foreign.get("/staff/00000000-0000-0000-0000-000000000000");
        for (var page : new String[] {"", "/edit", "/roles", "/suspend"}) {
            var refused = foreign.get("/staff/" + colleague.staff().value() + page);
            assertThat(refused.statusCode()).isEqualTo(404);
            assertThat(refused.body()).isEqualTo(absent.body());
        }
        for (var action :
                new String[] {"/suspend", "/restore", "/unlock", "/link", "/second-factor", "/roles", "/edit"})
            assertThat(foreign.post("/staff/new", "/staff/" + colleague.staff().value() + action, Map.of())
                            .statusCode())
                    .isEqualTo(404);
        assertThat(visitors.as(colleague.signedIn()).get("/clients").statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_own_password_changes_only_with_the_old_one_and_ends_other_sessions() {
        var colleague = office.hire(ops, Role.PRACTITIONER);
        var here = visitors.as(colleague.signedIn());
        var elsewhere = visitors.as(colleague.signedIn());
        var page = "/account/password";
        var fresh = "zielone okno jutra";
        assertThat(here.post(page, page, Map.of("old", "zgaduję", "password", fresh, "again", fresh))
                        .statusCode())
                .isEqualTo(422);
        assertThat(here.post(page, page, Map.of("old", PASSWORD, "password", fresh, "again", fresh))
                        .statusCode())
                .isEqualTo(303);
        assertThat(here.get("/account").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(303);
        assertThat(signIn(colleague.login().value(), fresh).statusCode()).isEqualTo(303);
    }

    @Test
    void signing_out_everywhere_ends_every_session() {
        var colleague = office.hire(ops, Role.PRACTITIONER);
        var here = visitors.as(colleague.signedIn());
        var elsewhere = visitors.as(colleague.signedIn());
        here.post("/account", "/account/sign-out-everywhere", Map.of());
        assertThat(here.get("/account").statusCode()).isEqualTo(303);
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(303);
    }

    private HttpResponse<String> signIn(String login, String password) {
        return visitors.stranger().postRaw("/sign-in", Map.of("login", login, "password", password));
    }

    private static HttpResponse<String> setPassword(Visitor visitor, String link, String password, String again) {
        return visitor.post(link, link, Map.of("password", password, "again", again));
    }

    private static String link(HttpResponse<String> handOver) {
        var link = LINK.matcher(handOver.body());
        assertThat(link.find()).isTrue();
        return URI.create(link.group()).getPath();
    }
}
