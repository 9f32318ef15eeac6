package pl.sciezka.cooperation.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// Invitations without an answer, in Mój dzień of those who coordinate: due on the day of the meeting itself.
/// Of a series only the nearest one asks.
@Component
class InvitationsWaiting implements WaitingItems {

    private final Meetings meetings;
    private final Invitations invitations;
    private final Names.Reading names;
    private final Clock clock;

    InvitationsWaiting(Meetings meetings, Invitations invitations, Names.Reading names, Clock clock) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public Purpose purpose() {
        return Purpose.ADMINISTRATION;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        if (!staff.roles().contains(Role.COORDINATOR)) return List.of();
        var today = Warsaw.today(clock);
        return Stream.concat(afterLeaving(staff, today), unanswered(staff, today))
                .toList();
    }

    /// Nobody else could call them off.
    private Stream<Waiting> afterLeaving(Acting.Staff staff, LocalDate today) {
        return meetings.afterLeaving(staff.institution(), today).stream()
                .map(it -> Waiting.withoutClient(
                        "cooperation.waiting.after-leaving",
                        List.of(),
                        "/partnerships/meetings/" + it.id().value(),
                        Warsaw.startOf(today),
                        it.slot().day()));
    }

    private Stream<Waiting> unanswered(Acting.Staff staff, LocalDate today) {
        var open = new HashMap<MeetingId, Invitation>();
        for (var it : invitations.to(staff.institution(), today)) if (it.answer() == null) open.put(it.meeting(), it);
        if (open.isEmpty()) return Stream.empty();
        var all = names.all();
        var series = new HashSet<UUID>();
        return meetings.from(today).stream()
                .filter(it -> open.containsKey(it.id()) && it.standing(clock.instant()) == Meeting.Standing.COMING)
                .filter(it -> it.series() == null || series.add(it.series().id()))
                .map(it -> waiting(Objects.requireNonNull(open.get(it.id())), it, all));
    }

    private static Waiting waiting(Invitation it, Meeting meeting, Names names) {
        return Waiting.withoutClient(
                "cooperation.waiting.invitation",
                List.of(names.of(meeting.convener())),
                "/partnerships/meetings/" + meeting.id().value(),
                it.askedAt(),
                meeting.slot().day());
    }
}
