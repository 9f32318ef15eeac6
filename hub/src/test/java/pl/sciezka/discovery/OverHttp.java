package pl.sciezka.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import pl.sciezka.client.CommonClients;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// A PUP that proposes and an OPS that answers, each in a browser of its own.
abstract class OverHttp {

    private static final Pattern QUESTION = Pattern.compile("/proposals/([0-9a-f-]{36})\"");

    @Autowired
    Visitors visitors;

    @Autowired
    ApplicationContext program;

    @Autowired
    CommonClients commonClients;

    @Autowired
    SendProposal sendProposal;

    @Autowired
    Transactions transactions;

    TwoOffices offices;
    SignedIn adviser;
    Visitor proposer;
    Visitor asked;

    @BeforeEach
    void a_pup_and_an_ops_with_an_agreement() {
        offices = new TwoOffices(program);
        adviser = offices.hire(offices.pup, Role.PRACTITIONER);
        proposer = visitors.as(adviser);
        asked = visitors.as(offices.hire(offices.ops, Role.PRACTITIONER));
    }

    /// The address of the sent proposal, once the partner's job has taken it in.
    String proposed(PersonId person) {
        var answer = propose(proposer, person, offices.ops, Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        arrived();
        var location = answer.headers().firstValue("location").orElseThrow();
        assertThat(proposer.get(location).body()).as("said once").contains("Propozycja wysłana.");
        return location;
    }

    HttpResponse<String> propose(Visitor by, PersonId person, InstitutionId to, Map<String, String> more) {
        var form = "/clients/" + person.value() + "/proposals/new";
        var fields = new HashMap<>(more);
        fields.put("partner", to.value().toString());
        return by.post(form, form, fields);
    }

    /// A page with a form that is always open: the token of a session fits every form.
    static String anyForm(PersonId own) {
        return "/clients/" + own.value() + "/protection";
    }

    /// Waits until every event has been taken in.
    void arrived() {
        await().untilAsserted(() -> assertThat(program.getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                        .sql("select count(*) from event_publication where completion_date is null")
                        .query(Integer.class)
                        .single())
                .isZero());
    }

    /// The address of the only question that waits.
    String question(Visitor by) {
        var found = QUESTION.matcher(by.get("/proposals").body());
        assertThat(found.find()).as("a question waits").isTrue();
        return "/proposals/" + found.group(1);
    }

    HttpResponse<String> confirm(Visitor by) {
        var question = question(by);
        var answer = by.post(question, question + "/confirm", Map.of());
        arrived();
        return answer;
    }

    void undo(Visitor by, PersonId person, UndoReason reason) {
        var form = "/clients/" + person.value() + "/undo";
        assertThat(by.post(form, form, Map.of("reason", reason.name())).statusCode())
                .isEqualTo(303);
        arrived();
    }

    String tab(Visitor by, PersonId person) {
        return by.get(LinkTab.path(person)).body();
    }

    /// Sends without a browser.
    SendProposal.Result send(PersonId person) {
        var staff = adviser.acting(Purpose.DISCOVERY);
        return transactions.as(staff, () -> sendProposal.send(person, offices.ops, Set.of(), staff));
    }

    List<InstitutionId> partnersOf(InstitutionId own, PersonId person) {
        return transactions.as(
                new Acting.Job(own, Purpose.JOINT_SERVICE),
                () -> commonClients.of(person).map(it -> it.partnersOf(own)).orElse(List.of()));
    }
}
