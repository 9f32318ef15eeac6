package pl.sciezka.cooperation.meeting;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.DIRECTOR;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.Members;
import pl.sciezka.partnership.PartnershipId;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.ForEverybody;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.storage.CurrentActing;

/// Meetings of the own partnerships, and one of them: when, where, what for, who comes.
@Pages("/partnerships/meetings")
class MeetingPages {

    static final int PAST = 50;

    private final Meetings meetings;
    private final Invitations invitations;
    private final ReadMeeting read;
    private final Members members;
    private final Names.Reading names;
    private final Colleagues colleagues;
    private final Clock clock;

    MeetingPages(
            Meetings meetings,
            Invitations invitations,
            ReadMeeting read,
            Members members,
            Names.Reading names,
            Colleagues colleagues,
            Clock clock) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.read = read;
        this.members = members;
        this.names = names;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    record MeetingList(List<MeetingLine> coming, List<MeetingLine> past, boolean member) implements Page {}

    /// Who was asked, and who of them will come.
    record Guest(Invitation invitation, String institution, List<Colleague> who) {}

    record OneMeeting(
            MeetingHead head,
            boolean changes,
            List<Guest> guests,
            @Nullable Invitation own,
            List<Option> colleagues,
            List<Meeting> series,
            FormErrors errors)
            implements FormPage {

        boolean answers() {
            return own != null && !head.ours() && head.standing() == Meeting.Standing.COMING;
        }

        Set<String> chosen() {
            return own == null
                    ? Set.of()
                    : own.who().stream().map(it -> it.value().toString()).collect(Collectors.toSet());
        }
    }

    @GetMapping
    @ForEverybody
    MeetingList list() {
        var today = Warsaw.today(clock);
        var own = CurrentActing.staff().institution();
        var ours = members.of(own, today);
        var all = names.all();
        var asked =
                invitations.to(own, today).stream().collect(Collectors.toMap(Invitation::meeting, Function.identity()));
        var known = new HashMap<PartnershipId, String>();
        Function<Meeting, MeetingLine> line = it -> new MeetingLine(
                it,
                known.computeIfAbsent(it.partnership(), id -> members.name(id).orElse("")),
                all.of(it.convener()),
                it.standing(clock.instant()),
                it.convener().equals(own) ? null : asked.get(it.id()));
        return new MeetingList(
                meetings.from(today).stream().map(line).toList(),
                meetings.before(today, PAST).stream().map(line).toList(),
                !ours.isEmpty());
    }

    @GetMapping("/{id}")
    @ForEverybody
    OneMeeting one(@PathVariable MeetingId id) {
        return page(id, FormErrors.none());
    }

    @PostMapping("/{id}/answer")
    @Access(
            roles = {PRACTITIONER, COORDINATOR, DIRECTOR},
            purpose = Purpose.ADMINISTRATION)
    Page answer(
            @PathVariable MeetingId id,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(required = false) @Nullable List<StaffId> who) {
        var page = page(id, FormErrors.none());
        if (!page.answers()) throw new Absent();
        var said = List.of(Invitation.Answer.values()).stream()
                .filter(it -> it.name().equals(answer))
                .findFirst();
        if (said.isEmpty()) return page(id, FormErrors.of("answer", "cooperation.error.answer"));
        var ours = page.colleagues().stream().map(Option::value).collect(Collectors.toSet());
        var coming = who == null || said.get() == Invitation.Answer.NOT_COMING
                ? List.<StaffId>of()
                : who.stream()
                        .filter(it -> ours.contains(it.value().toString()))
                        .toList();
        var staff = CurrentActing.staff();
        invitations.answer(id, staff.institution(), said.get(), coming, staff.staff());
        return Redirect.to("/partnerships/meetings/" + id.value()).saying("cooperation.answered");
    }

    private OneMeeting page(MeetingId id, FormErrors errors) {
        var head = read.head(id);
        var invited = invitations.of(id);
        var people =
                colleagues.of(invited.stream().flatMap(it -> it.who().stream()).collect(Collectors.toSet()));
        var own = CurrentActing.staff().institution();
        var series = head.meeting().series();
        return new OneMeeting(
                head,
                head.ours() && head.meeting().canChange(clock.instant()),
                invited.stream()
                        .map(it -> new Guest(it, head.names().of(it.institution()), who(it, people)))
                        .toList(),
                invited.stream()
                        .filter(it -> it.institution().equals(own))
                        .findFirst()
                        .orElse(null),
                colleagues.in(own).stream()
                        .map(it -> new Option(it.staff().value().toString(), it.name(), it.position()))
                        .toList(),
                series == null ? List.of() : meetings.ofSeries(series.id()),
                errors);
    }

    private static List<Colleague> who(Invitation it, Map<StaffId, Colleague> people) {
        return it.who().stream().filter(people::containsKey).map(people::get).toList();
    }
}
