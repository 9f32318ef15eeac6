package pl.sciezka.markers;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.offer.Town;
import pl.sciezka.partnership.Opening;
import pl.sciezka.testing.Circle;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.Markers;
import pl.sciezka.testing.Offices;
import pl.sciezka.testing.Visitor;

/// The labour office supports the client whom the welfare centre refers: places of an offer and referrals, each form
/// filled with words that occur nowhere else.
final class PlantedSupport {

    private static final LocalDate TODAY = LocalDate.now(Warsaw.ZONE);

    private final Markers markers;
    private final Circle circle;
    private final Visitor pup;
    private final Visitor ops;
    private final Planted client;

    PlantedSupport(Markers markers, Circle circle, Visitor pup, Visitor ops, Planted client) {
        this.markers = markers;
        this.circle = circle;
        this.pup = pup;
        this.ops = ops;
        this.client = client;
    }

    void everything(ApplicationContext program) {
        var clause = Offices.term(
                "§ 5",
                InstitutionKind.PUP,
                Purpose.REFERRAL,
                Opening.AGREEMENT,
                EnumSet.of(DataGroup.IDENTITY, DataGroup.CONTACT, DataGroup.REFERRAL));
        new Offices(program)
                .agree(
                        circle.name + ", skierowania",
                        circle.pup,
                        Map.of(circle.pup, InstitutionKind.PUP, circle.ops, InstitutionKind.OPS),
                        clause);
        places();
        draft();
        declined();
        carriedOut();
    }

    private void places() {
        var service = FilledForm.on(pup, "/offers/services/new", "/new")
                .with(Town.service())
                .sent();
        var offer = FilledForm.on(pup, service + "/places/new", "/places/new")
                .with("places", "2")
                .with("from", day(20))
                .with("to", day(60))
                .with("askedUntil", day(19))
                .sent();
        var taken = place(offer);
        Planted.sent(pup, taken + "/take", Map.of("words", ""));
        answered(pup, taken + "/decline", "place.released");
        for (var end : new String[] {"decline", "withdraw", "take"}) {
            var place = place(offer);
            answered(end.equals("withdraw") ? ops : pup, place + "/" + end, "place." + end);
            client.pages.put("place." + end, place);
        }
        client.pages.put("place", taken);
        client.pages.put("offer", offer);
    }

    private String place(String offer) {
        return FilledForm.on(ops, client.atOps + offer + "/place", "/place").sent();
    }

    /// One that is saved and not sent.
    private void draft() {
        var id = UUID.randomUUID();
        written(id, "draft.question", "draft.outcome", "");
        client.pages.put("draft", "/referrals/drafts/" + id);
    }

    private void declined() {
        var referral = referred("declined.question", "declined.outcome");
        step(
                pup,
                referral,
                "decline",
                1,
                Map.of(
                        "reason",
                        "OTHER",
                        "words",
                        markers.in("referral.declined"),
                        "instead",
                        markers.in("referral.instead")));
        step(ops, referral, "close", 2, Map.of("onward", "ASK_AGAIN_LATER"));
        step(ops, referral, "reopen", 3, Map.of("why", markers.in("referral.reopened")));
        step(ops, referral, "withdraw", 4, Map.of("reason", "CLIENT_ASKED", "words", markers.in("referral.withdrawn")));
        client.pages.put("declined", referral);
    }

    private void carriedOut() {
        var referral = referred("referral.question", "referral.outcome");
        step(pup, referral, "accept", 1, Map.of("firstStep", markers.in("referral.firstStep")));
        step(pup, referral, "start", 2, Map.of("day", day(0), "until", day(30)));
        change(referral, "accept", "change.proposed", "change.accepted");
        change(referral, "decline", "change.again", "change.declined");
        step(pup, referral, "extend", 3, Map.of("day", day(50), "why", markers.in("referral.extended")));
        step(pup, referral, "end", 4, Map.of("day", day(0)));
        var report = Map.of(
                "achievement-1",
                "PARTLY",
                "sentence-1",
                markers.in("report.sentence"),
                "staysOpen",
                markers.in("report.open"),
                "carriesOn",
                "SENDER");
        step(pup, referral, "report", 5, report);
        client.pages.put("referral", referral);
        client.pages.put("letter", referral + "/letter");
    }

    private void change(String referral, String answer, String why, String words) {
        var change = FilledForm.on(pup, referral + "/changes/new", "/changes/new")
                .with("kind", "EXTEND")
                .with("day", day(50))
                .with("words", markers.in(why))
                .sent();
        answered(ops, change + "/" + answer, words);
        client.pages.put(why, change);
    }

    private String referred(String question, String outcome) {
        var id = UUID.randomUUID();
        written(id, question, outcome, "check");
        Planted.sent(ops, "/referrals/drafts/" + id + "/send", Map.of());
        return "/referrals/" + id;
    }

    private void written(UUID id, String question, String outcome, String next) {
        var fields = new HashMap<>(Map.of(
                "person",
                Planted.id(client.atOps).value().toString(),
                "route",
                circle.pup.value().toString(),
                "support",
                "TRAINING",
                "question",
                markers.in(question),
                "outcomes",
                markers.in(outcome),
                "telephone",
                "true",
                "informed",
                day(0)));
        if (!next.isEmpty()) fields.put("next", next);
        Planted.sent(ops, "/referrals/drafts/" + id, fields);
    }

    private void step(Visitor by, String referral, String move, int version, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("version", String.valueOf(version));
        Planted.sent(by, referral + "/steps/" + move, all);
    }

    private void answered(Visitor by, String path, String field) {
        Planted.sent(by, path, Map.of("words", markers.in(field)));
    }

    private static String day(int later) {
        return TODAY.plusDays(later).toString();
    }
}
