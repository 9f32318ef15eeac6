package pl.sciezka.markers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.testing.Circle;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.Markers;
import pl.sciezka.testing.TestPostgres;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// Two offices meet, talk about their client, and decide; then somebody is away. What members say at a meeting names no
/// client, so it has a kind of its own: `meeting.`
final class PlantedMeeting {

    private static final LocalDate TODAY = LocalDate.now(Warsaw.ZONE);

    private final Markers markers;
    private final Circle circle;
    private final Visitors visitors;
    private final Planted client;
    private final JdbcClient sql;

    PlantedMeeting(Markers markers, Circle circle, Visitors visitors, Planted client, JdbcClient sql) {
        this.markers = markers;
        this.circle = circle;
        this.visitors = visitors;
        this.client = client;
        this.sql = sql;
    }

    void everything(SignedIn adviser, SignedIn socialWorker) {
        var convener = visitors.as(circle.hire(circle.pup, "Zwołująca", Role.COORDINATOR));
        var pup = visitors.as(adviser);
        var ops = visitors.as(socialWorker);
        var which =
                convener.findOn("/partnerships/meetings/new", "/partnerships/meetings/new\\?partnership=[0-9a-f-]{36}");
        var meeting = FilledForm.on(convener, which, "/meetings/new")
                .with("purpose", markers.in("meeting.purpose"))
                .with("day", TODAY.plusDays(30).toString())
                .with("place", markers.in("meeting.place"))
                .sent();
        FilledForm.on(convener, meeting + "/agenda", "/agenda")
                .with("title", markers.in("meeting.title"))
                .sent();
        conference(pup, ops, meeting);
        held(meeting);
        for (var it : List.of(adviser, socialWorker))
            Planted.sent(
                    convener,
                    meeting + "/attendance",
                    Map.of("staff", it.staffKey().toString()));
        opened(pup, meeting);
        opened(ops, meeting);
        Planted.sent(
                convener,
                meeting + "/attendance",
                Map.of("institution", circle.ops.value().toString(), "function", markers.in("meeting.function")));
        minutes(convener, meeting);
        client.pages.put("meeting", meeting);
        client.pages.put("minutes", meeting + "/minutes");
        away(pup);
    }

    private void conference(Visitor pup, Visitor ops, String meeting) {
        var form = client.atPup + "/conferences";
        FilledForm.on(pup, form, form)
                .with("meeting", meeting.substring(meeting.lastIndexOf('/') + 1))
                .sent();
        assertThat(ops.get(client.atOps + "/conferences").body()).contains(meeting);
    }

    private void opened(Visitor by, String meeting) {
        var sitting = by.findOn(meeting + "/cases", meeting + "/cases/[0-9a-f-]{36}");
        FilledForm.on(by, sitting, "/open").sent();
        assertThat(markers.foundIn(by.get(sitting).body())).contains("surname");
        client.pages.put("case", sitting);
    }

    private void minutes(Visitor convener, String meeting) {
        var point = convener.findOn(meeting + "/minutes", meeting + "/points/[0-9a-f-]{36}");
        FilledForm.on(convener, point, "/points/")
                .with("text", markers.in("meeting.note"))
                .sent();
        FilledForm.on(convener, meeting + "/decisions/new", "/decisions/new")
                .with("text", markers.in("meeting.decision"))
                .with("owner", circle.pup.value().toString())
                .with("due", TODAY.plusDays(9).toString())
                .sent();
        var decision = convener.findOn(meeting + "/minutes", "/partnerships/meetings/decisions/[0-9a-f-]{36}");
        FilledForm.on(convener, decision, decision)
                .with("kind", "DONE")
                .with("words", markers.in("meeting.done"))
                .sent();
        FilledForm.on(convener, meeting + "/minutes", "/close").sent();
        FilledForm.on(convener, point, "/points/")
                .with("text", markers.in("meeting.corrected"))
                .with("reason", markers.in("meeting.reason"))
                .sent();
        client.pages.put("decision", decision);
    }

    /// Why somebody does not stand in is nobody's business but the two's and their coordinators'.
    private void away(Visitor pup) {
        var colleague = circle.hire(circle.pup, "Zastępcza");
        var substitute = visitors.as(colleague);
        var days = Map.of(
                "from",
                TODAY.toString(),
                "until",
                TODAY.plusDays(2).toString(),
                "substitute",
                colleague.staffKey().toString());
        Planted.sent(pup, "/advisers/absences", days);
        var decline = substitute
                .findOn("/advisers", "/advisers/substitutions/[0-9a-f-]{36}/acceptance")
                .replace("acceptance", "decline");
        Planted.sent(substitute, decline, Map.of("why", markers.in("substitute.why")));
        client.pages.put("absence", pup.findOn("/advisers/absences", "/advisers/absences/[0-9a-f-]{36}"));
    }

    private void held(String meeting) {
        TestPostgres.asOwner(sql, owner -> {
            for (var statement : new String[] {
                "alter table cooperation.meeting no force row level security",
                "update cooperation.meeting set day = date '%s' where id = '%s'"
                        .formatted(TODAY.minusDays(1), meeting.substring(meeting.lastIndexOf('/') + 1)),
                "alter table cooperation.meeting force row level security"
            }) owner.sql(statement).update();
        });
    }
}
