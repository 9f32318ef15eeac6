package pl.sciezka.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.institution.operator.Office;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitors;

@HubTest
class OperatorTests {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/sign-in/link/[a-z2-7]{52}");

    @Autowired
    Visitors visitors;

    @Autowired
    Institutions institutions;

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
    void the_operator_opens_an_institution_and_then_sees_nothing_of_its_accounts() {
        var operator = office.hire(office.open(InstitutionKind.OPERATOR), Role.HUB_OPERATOR);
        var visitor = visitors.as(operator.signedIn());
        var before = accountsSeenBy(operator);
        var page = "/operator/institutions/new";
        var handOver = visitor.post(
                page,
                page,
                Map.of(
                        "name", "Gminny Ośrodek Pomocy Społecznej w Próbowie",
                        "shortName", "GOPS Próbowo",
                        "kind", "OPS",
                        "teryt", "1203032",
                        "givenName", "Ewa",
                        "surname", "Pierwsza",
                        "position", "kierownik",
                        "login", "ewa.pierwsza"));
        assertThat(handOver.statusCode()).isEqualTo(200);
        assertThat(accountsSeenBy(operator)).isEqualTo(before + 1);
        var link = URI.create(LINK.matcher(handOver.body())
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group())
                .getPath();
        visitors.stranger().post(link, link, Map.of("password", "zielone okno jutra", "again", "zielone okno jutra"));
        assertThat(accountsSeenBy(operator)).as("taken over").isEqualTo(before);
        assertThat(visitor.get("/operator/institutions").body()).contains("GOPS Próbowo");
    }

    @Test
    void a_wrong_form_keeps_what_was_typed_and_opens_nothing() {
        var operator = office.hire(office.open(InstitutionKind.OPERATOR), Role.HUB_OPERATOR);
        var taken = office.hire(office.open(), Role.PRACTITIONER);
        var visitor = visitors.as(operator.signedIn());
        var page = "/operator/institutions/new";
        var refused = visitor.post(
                page,
                page,
                Map.of(
                        "name", "Ośrodek bez pary",
                        "shortName", "OBP",
                        "kind", "OPS",
                        "givenName", "Ewa",
                        "surname", "Druga",
                        "position", "kierownik",
                        "login", taken.login().value()));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Ośrodek bez pary");
        assertThat(institutions.all()).noneMatch(it -> it.shortName().equals("OBP"));
        assertThat(visitor.post(page, page, Map.of("kind", "OPERATOR")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void an_ordinary_administrator_does_not_reach_the_operators_pages() {
        var administrator = office.hire(office.open(), Role.LOCAL_ADMINISTRATOR);
        assertThat(visitors.as(administrator.signedIn())
                        .get("/operator/institutions")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_administrator_who_left_is_replaced_and_the_data_protection_officer_reads_how() {
        var operator = office.hire(office.open(InstitutionKind.OPERATOR), Role.HUB_OPERATOR);
        var ops = office.open();
        var gone = office.hire(ops, Role.LOCAL_ADMINISTRATOR);
        var adviser = office.hire(ops, Role.PRACTITIONER);
        var officer = visitors.as(office.hire(ops, Role.DATA_PROTECTION_OFFICER).signedIn());
        var goneVisitor = visitors.as(gone.signedIn());
        var visitor = visitors.as(operator.signedIn());
        var before = accountsSeenBy(operator);
        var page = "/operator/institutions/" + ops.value() + "/administrator";
        assertThat(visitor.get("/operator/institutions").body()).contains(page);
        assertThat(visitor.get(page).body())
                .contains(
                        "Teraz administruje: Próbna Anna.", "zawieszone w tej chwili", "Inspektor ochrony danych tej");
        var without = "/operator/institutions/" + office.open().value() + "/administrator";
        assertThat(visitor.get(without).body()).contains("nie ma tam nikogo", "Zawiadom inspektora");
        assertThat(officer.get("/data-protection").body()).doesNotContain("wyznaczył nam administratora");

        var typed = new HashMap<>(Map.of("givenName", "Jan", "surname", "Następny", "position", "informatyk"));
        typed.put("login", "jan.nastepny." + ops.value().toString().substring(0, 8));
        assertThat(visitor.post(page, page, typed).body())
                .as("no ground")
                .contains("które pismo instytucji", "value=\"Następny\"");
        assertThat(goneVisitor.get("/staff").statusCode()).isEqualTo(200);

        typed.put("ground", "pismo dyrektora z 20.11.2026");
        var handOver = visitor.post(page, page, typed);
        assertThat(handOver.statusCode()).isEqualTo(200);
        assertThat(goneVisitor.get("/staff").statusCode()).as("signed out").isEqualTo(303);
        assertThat(suspended(ops)).containsExactly(gone.staff());
        assertThat(visitors.as(adviser.signedIn()).get("/account").statusCode()).isEqualTo(200);
        assertThat(officer.get("/data-protection").body())
                .contains("wyznaczył nam administratora", "Jan Następny", "pismo dyrektora z 20.11.2026")
                .contains("Zawieszone konta: Anna Próbna");
        assertThat(accountsSeenBy(operator)).as("as few as before").isEqualTo(before);

        var again = visitor.post(page, page + "/link", Map.of());
        assertThat(link(again)).isNotEqualTo(link(handOver));
        assertThat(visitors.stranger().get(link(handOver)).body()).contains("Link");
        visitors.stranger()
                .post(
                        link(again),
                        link(again),
                        Map.of("password", "zielone okno jutra", "again", "zielone okno jutra"));
        assertThat(visitor.get(page).body())
                .contains("Teraz administruje: Następny Jan.")
                .doesNotContain("jeszcze nie ustawił hasła");
        assertThat(visitor.post(page, page + "/link", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void neither_the_operators_own_nor_an_institution_that_waits_for_its_first_one_is_given_another() {
        var own = office.open(InstitutionKind.OPERATOR);
        var visitor = visitors.as(office.hire(own, Role.HUB_OPERATOR).signedIn());
        assertThat(visitor.get("/operator/institutions/" + own.value() + "/administrator")
                        .statusCode())
                .isEqualTo(404);
        var ops = office.open();
        sql.sql("update institution.institution set administered_since = null where id = :id")
                .param("id", ops.value())
                .update();
        assertThat(visitor.get("/operator/institutions/" + ops.value() + "/administrator")
                        .statusCode())
                .isEqualTo(404);
    }

    private static String link(HttpResponse<String> page) {
        var found = LINK.matcher(page.body());
        assertThat(found.find()).as("a link").isTrue();
        return URI.create(found.group()).getPath();
    }

    private List<StaffId> suspended(InstitutionId institution) {
        return transactions.as(
                Office.job(institution),
                () -> sql
                        .sql("select staff_id from institution.account where suspended_at is not null")
                        .query(UUID.class)
                        .list()
                        .stream()
                        .map(StaffId::new)
                        .toList());
    }

    private int accountsSeenBy(Office.Person person) {
        return transactions.as(
                person.acting(),
                () -> sql.sql("select count(*) from institution.account")
                        .query(Integer.class)
                        .single());
    }
}
