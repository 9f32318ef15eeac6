package pl.sciezka.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.institution.operator.Office;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Role;
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

    private int accountsSeenBy(Office.Person person) {
        return transactions.as(
                person.acting(),
                () -> sql.sql("select count(*) from institution.account")
                        .query(Integer.class)
                        .single());
    }
}
