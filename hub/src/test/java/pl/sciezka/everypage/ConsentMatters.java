package pl.sciezka.everypage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.testing.CommonPeople;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.Visitor;

/// Clients' consents: one that its partner has not answered, one withdrawn, and those to
/// referrals.
final class ConsentMatters {

    private static final String WITHDRAW = "/withdraw";

    private final CommonPeople people;
    private final Seats seats;

    ConsentMatters(CommonPeople people, Seats seats) {
        this.people = people;
        this.seats = seats;
    }

    Map<Visitor, List<String>> begun() {
        var all = new HashMap<>(general());
        all.putAll(toReferrals());
        return all;
    }

    private Map<Visitor, List<String>> general() {
        var holder = people.institution("MOPR Chełm");
        var partner = people.institution("STELLA");
        var here = seats.of("mopr.chelm.pracownik", holder);
        var there = seats.of("stella.chelm.koordynator", partner);
        var persons = people.atBoth(holder, people.institution("PUP Chełm"));
        var list = consent(here, persons.getFirst().here(), partner);
        var over = consent(here, persons.get(1).here(), partner);
        return Map.of(
                here,
                List.of(
                        list,
                        list + "/new",
                        list + "/new?viewer=" + partner.value(),
                        ending(here, list),
                        FilledForm.on(here, ending(here, over), WITHDRAW).sent()),
                there,
                List.of(Matters.link(there, "/day", "/consents/[0-9a-f-]+")));
    }

    /// Only with the client's consent may the receiver see the referral.
    private Map<Visitor, List<String>> toReferrals() {
        var sender = people.institution("PUP Zielona Góra");
        var receiver = people.institution("OWES Lubuskie");
        var here = seats.of("pup.zielonagora.doradca", sender);
        var person = people.atBoth(sender, people.institution("CIS Zielona Góra"))
                .getFirst()
                .here();
        var consent = "/referrals/drafts/" + Matters.draft(here, person, receiver) + "/consent";
        var sent = Matters.draft(here, person, receiver);
        FilledForm.on(here, "/referrals/drafts/" + sent + "/consent", "/consent")
                .with("given", Matters.inDays(0))
                .with("until", Matters.inDays(120))
                .with("scope", "PERSON,REQUEST,REPORT")
                .with("paper", "true")
                .sent();
        FilledForm.on(here, "/referrals/drafts/" + sent + "/check", "/send").sent();
        return Map.of(here, List.of(consent, "/referrals/" + sent, "/referrals/" + sent + "/consent/withdraw"));
    }

    private static String ending(Visitor worker, String list) {
        return Matters.link(worker, list, list + "/[0-9a-f-]+" + WITHDRAW);
    }

    private static String consent(Visitor worker, PersonId person, InstitutionId partner) {
        var list = "/clients/" + person.value() + "/consents";
        worker.post(
                list,
                Map.of(
                        "viewer", partner.value().toString(),
                        "groups", "IDENTITY,CONTACT",
                        "given", Matters.inDays(0),
                        "until", Matters.inDays(200),
                        "how", "WRITTEN"));
        return list;
    }
}
