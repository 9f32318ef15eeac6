package pl.sciezka.cooperation.minutes;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.sciezka.cooperation.CaseMeetings;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.cooperation.meeting.Invitation;
import pl.sciezka.cooperation.meeting.Invitations;
import pl.sciezka.cooperation.meeting.Meeting;
import pl.sciezka.cooperation.meeting.Meetings;
import pl.sciezka.cooperation.meeting.Names;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.Members;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Texts;

/// Shows meetings to modules that put clients' cases before them.
@Component
class MeetingsForCases implements CaseMeetings {

    /// Minutes are often closed some days after the meeting.
    private static final int DAYS_BACK = 14;

    private final Meetings meetings;
    private final Invitations invitations;
    private final Attendances attendances;
    private final Points points;
    private final Members members;
    private final Colleagues colleagues;
    private final Names.Reading names;
    private final Texts texts;
    private final Clock clock;

    MeetingsForCases(
            Meetings meetings,
            Invitations invitations,
            Attendances attendances,
            Points points,
            Members members,
            Colleagues colleagues,
            Names.Reading names,
            Texts texts,
            Clock clock) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.attendances = attendances;
        this.points = points;
        this.members = members;
        this.colleagues = colleagues;
        this.names = names;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Optional<Sitting> find(MeetingId id) {
        return meetings.find(id).map(it -> sitting(it, attendees(id)));
    }

    @Override
    public List<Sitting> open(InstitutionId own) {
        var since = Warsaw.today(clock).minusDays(DAYS_BACK);
        var asked = invitations.to(own, since).stream().map(Invitation::meeting).collect(Collectors.toSet());
        return meetings.from(since).stream()
                .filter(it -> asked.contains(it.id()))
                .map(it -> sitting(it, List.of()))
                .filter(it -> it.phase() != Phase.OVER)
                .toList();
    }

    @Override
    public Added add(MeetingId id, Acting.Staff by) {
        if (open(by.institution()).stream().noneMatch(it -> it.id().equals(id))) throw new Absent();
        return points.addCase(id, number -> texts.text(Texts.POLISH, "cooperation.case", number), by);
    }

    private Sitting sitting(Meeting it, List<Attendee> attendees) {
        return new Sitting(
                it.id(),
                members.name(it.partnership()).orElse(""),
                it.slot().day(),
                it.slot().from(),
                it.slot().to(),
                it.place(),
                phase(it),
                attendees);
    }

    private Phase phase(Meeting it) {
        return switch (it.standing(clock.instant())) {
            case COMING -> Phase.AHEAD;
            case CALLED_OFF -> Phase.OVER;
            case RUNNING, PAST -> attendances.closing(it.id()).isPresent() ? Phase.OVER : Phase.SITTING;
        };
    }

    private List<Attendee> attendees(MeetingId id) {
        var present = attendances.of(id);
        var all = names.all();
        var people = colleagues.of(
                present.stream().map(Present::staff).filter(Objects::nonNull).collect(Collectors.toSet()));
        return present.stream()
                .map(it -> {
                    var person = it.staff() == null ? null : people.get(it.staff());
                    return new Attendee(
                            it.institution(),
                            all.of(it.institution()),
                            person != null ? person.name() : Objects.requireNonNullElse(it.function(), ""),
                            person != null && person.active() && person.servesClients());
                })
                .toList();
    }
}
