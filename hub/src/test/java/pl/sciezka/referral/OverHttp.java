package pl.sciezka.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// Two offices with an agreement and somebody at each, over real HTTP.
public abstract class OverHttp {

    @Autowired
    protected Visitors visitors;

    @Autowired
    protected ApplicationContext program;

    protected County county;
    protected PersonId person;
    protected PersonId other;
    protected Visitor sender;
    protected Visitor receiver;

    @BeforeEach
    void an_ops_and_a_pup_with_an_agreement() {
        county = new County(program);
        other = county.person(county.pup, "Inna", "Osoba", 1970);
        person = county.person(county.ops, "Żółkiewska", "Łucja", 1984);
        sender = visitors.as(county.hire(county.ops, county.section, PRACTITIONER));
        receiver = visitors.as(county.hire(county.pup, null, PRACTITIONER));
    }

    protected String sent() {
        return sent(county.pup.value().toString());
    }

    protected String sent(String route) {
        var id = UUID.randomUUID().toString();
        var saved = sender.post(
                "/referrals/new?person=" + person.value(), "/referrals/drafts/" + id, county.draft(person, route));
        assertThat(saved.headers().firstValue("location")).hasValue("/referrals/drafts/" + id + "/check");
        var sent = sender.post("/referrals/drafts/" + id + "/check", "/referrals/drafts/" + id + "/send", Map.of());
        assertThat(sent.headers().firstValue("location")).hasValue("/referrals/" + id + "/sent");
        assertThat(sender.get("/referrals/" + id + "/sent").body()).contains("Co będzie dalej");
        return id;
    }

    /// A page with a form that is always open: the token of a session fits every form.
    protected String anyForm(Visitor by) {
        return "/referrals/new?person=" + (by == receiver ? other : person).value();
    }

    protected HttpResponse<String> step(Visitor by, String id, String move, int version, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("version", String.valueOf(version));
        return by.post(
                by == sender || by == receiver ? anyForm(by) : "/referrals/" + id + "/steps/" + move,
                "/referrals/" + id + "/steps/" + move,
                all);
    }

    protected static void assertMoved(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
    }

    protected static Map<String, String> report() {
        return Map.of(
                "achievement-1",
                "ACHIEVED",
                "sentence-1",
                "Kurs ukończony.",
                "achievement-2",
                "PARTLY",
                "sentence-2",
                "Rozmowa umówiona.",
                "carriesOn",
                "SENDER");
    }
}
