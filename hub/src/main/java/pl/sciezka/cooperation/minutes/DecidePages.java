package pl.sciezka.cooperation.minutes;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.DIRECTOR;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.cooperation.decision.DecisionId;
import pl.sciezka.cooperation.decision.Decisions;
import pl.sciezka.cooperation.decision.Turn;
import pl.sciezka.cooperation.meeting.Invitation;
import pl.sciezka.cooperation.meeting.Invitations;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;
import pl.sciezka.shell.TypedDay;
import pl.sciezka.storage.CurrentActing;

/// Writing down what the meeting decides (ustalenie): who does what by when.
@Pages("/partnerships/meetings/{id}/decisions/new")
class DecidePages {

    private static final int LONGEST = 500;

    private final ReadMinutes read;
    private final Decisions decisions;
    private final Invitations invitations;
    private final Colleagues colleagues;
    private final Clock clock;

    DecidePages(ReadMinutes read, Decisions decisions, Invitations invitations, Colleagues colleagues, Clock clock) {
        this.read = read;
        this.decisions = decisions;
        this.invitations = invitations;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /// `owners`: institutions, and their people below them; one choice says both.
    record DecisionForm(MinutesView view, List<Option> owners, Map<String, String> typed, FormErrors errors)
            implements FormPage {

        String typed(String field) {
            return typed.getOrDefault(field, "");
        }
    }

    @GetMapping
    @Access(
            roles = {PRACTITIONER, COORDINATOR, DIRECTOR},
            purpose = Purpose.ADMINISTRATION)
    DecisionForm form(@PathVariable MeetingId id) {
        return page(writable(id), Map.of(), FormErrors.none());
    }

    @PostMapping
    @Access(
            roles = {PRACTITIONER, COORDINATOR, DIRECTOR},
            purpose = Purpose.ADMINISTRATION)
    Page decide(@PathVariable MeetingId id, @RequestParam Map<String, String> typed) {
        var view = writable(id);
        var page = page(view, typed, FormErrors.none());
        var text = Typed.text(page.typed("text"));
        var due = TypedDay.read(page.typed("due"));
        var owner = page.typed("owner");
        var meetingDay = view.head().meeting().slot().day();
        var errors = FormErrors.collect()
                .when(text.isEmpty(), "text", "cooperation.error.decision")
                .when(text.length() > LONGEST, "text", "cooperation.error.long")
                .when(
                        page.owners().stream().noneMatch(it -> it.value().equals(owner)),
                        "owner",
                        "cooperation.error.owner")
                .when(due.isEmpty(), "due", "cooperation.error.day")
                .when(due.filter(meetingDay::isAfter).isPresent(), "due", "cooperation.error.due")
                .done();
        if (errors.any()) return page(view, typed, errors);
        var parts = owner.split("/");
        var by = CurrentActing.staff();
        var made = new Turn(1, Turn.Kind.MADE, "", due.orElseThrow(), by.institution(), by.staff(), clock.instant());
        decisions.add(
                id,
                DecisionId.next(),
                text,
                InstitutionId.of(parts[0]),
                parts.length > 1 ? StaffId.of(parts[1]) : null,
                made);
        return Redirect.to(view.head().path() + "/minutes").saying("cooperation.decided");
    }

    private MinutesView writable(MeetingId id) {
        var view = read.read(id);
        if (!view.writes()) throw new Absent();
        return view;
    }

    private DecisionForm page(MinutesView view, Map<String, String> typed, FormErrors errors) {
        var owners = invitations.of(view.head().meeting().id()).stream()
                .map(Invitation::institution)
                .flatMap(it -> owners(it, view.head().names().of(it)).stream())
                .toList();
        return new DecisionForm(view, owners, typed, errors);
    }

    private List<Option> owners(InstitutionId institution, String name) {
        var owners = new ArrayList<>(List.of(new Option(institution.value().toString(), name)));
        for (var it : colleagues.in(institution))
            owners.add(new Option(
                    institution.value() + "/" + it.staff().value(), name + " – " + it.name() + ", " + it.position()));
        return owners;
    }
}
