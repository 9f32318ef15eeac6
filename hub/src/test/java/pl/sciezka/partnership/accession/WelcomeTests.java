package pl.sciezka.partnership.accession;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.AgreementVersion;
import pl.sciezka.partnership.Amendment;
import pl.sciezka.partnership.Arrangement;
import pl.sciezka.partnership.ChangeAgreement;
import pl.sciezka.partnership.Joining;
import pl.sciezka.partnership.NewAgreement;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.CommonPeople;
import pl.sciezka.testing.DemoTest;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// PUP Chrzanów has asked to join in Chełm, and the lead has drawn the document up.
@DemoTest
class WelcomeTests {

    @Autowired
    Visitors visitors;

    @Autowired
    CommonPeople people;

    @Autowired
    JdbcClient sql;

    @Autowired
    ChangeAgreement change;

    @Autowired
    Transactions transactions;

    @Autowired
    Clock clock;

    InstitutionId newcomer;
    AgreementId agreement;
    UUID partnership;
    UUID request;
    LocalDate today;

    @BeforeEach
    void the_document_is_drawn_up() {
        today = Warsaw.today(clock);
        newcomer = people.institution("PUP Chrzanów");
        agreement = new AgreementId(
                one("""
                select a.id from partnership.agreement a join partnership.party y on y.agreement_id = a.id
                 where y.institution_id = '%s' and a.membership_terms is not null
                """.formatted(people.institution("Filia WUP w Chełmie").value())));
        partnership =
                one("select partnership_id from partnership.agreement where id = '%s'".formatted(agreement.value()));
        request = UUID.randomUUID();
        var draft = UUID.randomUUID();
        acting("""
                insert into partnership.draft (id, partnership_id, agreement_id, institution_id, signed_by, title, content,
                                               state)
                values ('%s', '%s', '%s', '%s', 'LEAD', 'Deklaracja', '{}', 'PUT_FORWARD')
                """.formatted(draft, partnership, agreement.value(), newcomer.value()));
        acting("""
                insert into partnership.application (id, agreement_id, institution_id, name, kind, contact, trained_staff,
                                                     reason, asked_on, answer_by, terms, key_hash, state, draft_id)
                select '%s', a.id, '%s', 'PUP Chrzanów', 'PUP', 'dyrektor', 1, 'Razem', '%s', '%s', a.membership_terms,
                       decode(md5('%s'), 'hex'), 'DRAFTED', '%s'
                  from partnership.agreement a where a.id = '%s'
                """.formatted(request, newcomer.value(), today, today, request, draft, agreement.value()));
    }

    @Test
    void a_newcomer_waits_for_its_welcome_until_a_meeting_is_convened_and_again_when_it_is_called_off() {
        var lead = staff("Filia WUP w Chełmie", Role.COORDINATOR);
        assertThat(lead.get("/day").body()).doesNotContain("Zwołaj spotkanie powitalne");
        joins();
        assertThat(lead.get("/partnerships/applications/" + request).body())
                .as("who has joined is not asked about itself")
                .contains("<th scope=\"row\">PUP Chełm")
                .doesNotContain("<th scope=\"row\">PUP Chrzanów");
        assertThat(lead.get("/day").body()).contains("Zwołaj spotkanie powitalne: PUP Chrzanów");
        assertThat(staff("PUP Chełm", Role.COORDINATOR).get("/day").body())
                .as("who does not lead")
                .doesNotContain("Zwołaj spotkanie powitalne");
        var page = "/partnerships/applications/" + request;
        var convene = "/partnerships/meetings/new?partnership=" + partnership + "&welcome=" + newcomer.value();
        assertThat(lead.get(page).body()).contains("Zwołaj spotkanie powitalne");
        assertThat(lead.get(convene).body()).contains("name=\"welcome\" value=\"" + newcomer.value() + "\"");

        var typed = meeting(today.plusDays(3));
        typed.put("place", "");
        assertThat(lead.post("/partnerships/meetings/new", typed).body())
                .contains("name=\"welcome\" value=\"" + newcomer.value() + "\"");
        var meeting = path(lead.post("/partnerships/meetings/new", meeting(today.plusDays(3))));
        assertThat(lead.get("/day").body()).doesNotContain("Zwołaj spotkanie powitalne");
        assertThat(lead.get(page).body())
                .contains("href=\"" + meeting + "\"", "Spotkanie powitalne:")
                .doesNotContain("Zwołaj spotkanie powitalne");

        acting("update cooperation.meeting set called_off = 'choroba' where id = '"
                + meeting.substring(meeting.lastIndexOf('/') + 1) + "'");
        assertThat(lead.get("/day").body()).contains("Zwołaj spotkanie powitalne: PUP Chrzanów");
    }

    private void joins() {
        var joining = new Joining(newcomer, InstitutionKind.PUP, "Dyrektor", null, Arrangement.NONE);
        var ordinal = transactions.as(job(), () -> {
            var before = change.locked(agreement);
            var version = new AgreementVersion(before.versions().size(), today, today);
            var document = new NewAgreement.Document(version, "Deklaracja", null, null, null, Set.of());
            change.amend(before, document, Amendment.NOTHING.withJoining(List.of(joining)));
            return version.ordinal();
        });
        acting("update partnership.draft set state = 'IN_FORCE', concluded = " + ordinal
                + " where id = (select draft_id from partnership.application where id = '" + request + "')");
    }

    private Map<String, String> meeting(LocalDate day) {
        return new HashMap<>(Map.of(
                "partnership", partnership.toString(),
                "welcome", newcomer.value().toString(),
                "purpose", "Powitanie",
                "place", "Sala 1",
                "day", "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()),
                "from", "10:00",
                "to", "11:00",
                "rhythm", "ONCE",
                "invite", "ALL"));
    }

    private Visitor staff(String institution, Role role) {
        return visitors.as(new SignedIn(
                UUID.randomUUID(), people.institution(institution).value(), "Jan Próbny", institution, Set.of(role)));
    }

    private Acting.Job job() {
        return new Acting.Job(people.institution("Filia WUP w Chełmie"), Purpose.ADMINISTRATION);
    }

    private void acting(String statement) {
        transactions.as(job(), () -> sql.sql(statement).update());
    }

    private UUID one(String query) {
        return sql.sql(query).query(UUID.class).single();
    }

    private static String path(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }
}
