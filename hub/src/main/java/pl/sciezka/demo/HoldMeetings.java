package pl.sciezka.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.client.DemonstrationConferences;
import pl.sciezka.cooperation.DemonstrationMeetings;
import pl.sciezka.cooperation.DemonstrationMinutes;
import pl.sciezka.cooperation.MeetingStory;
import pl.sciezka.cooperation.MinutesStory;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.partnership.Members;
import pl.sciezka.storage.Transactions;

/// Convenes the meetings of a seed file and lets some of those invited answer.
@Component
class HoldMeetings {

    private final DemonstrationMeetings meetings;
    private final DemonstrationMinutes minutes;
    private final DemonstrationConferences conferences;
    private final Members members;
    private final Colleagues colleagues;
    private final Transactions transactions;

    HoldMeetings(
            DemonstrationMeetings meetings,
            DemonstrationMinutes minutes,
            DemonstrationConferences conferences,
            Members members,
            Colleagues colleagues,
            Transactions transactions) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.conferences = conferences;
        this.members = members;
        this.colleagues = colleagues;
        this.transactions = transactions;
    }

    void hold(String partnership, List<SeedMeeting> some, LocalDate today) {
        for (var it : some) hold(partnership, it, today);
    }

    private void hold(String partnership, SeedMeeting it, LocalDate today) {
        var convener = as(it.by(), it.surname());
        var id = transactions.as(convener, () -> {
            var ours = members.of(it.by(), today).stream()
                    .filter(one -> one.name().equals(partnership))
                    .findFirst()
                    .orElseThrow();
            return meetings.convene(
                    new MeetingStory(
                            ours.partnership(),
                            it.day(),
                            it.from(),
                            it.to(),
                            it.times(),
                            it.weeks(),
                            it.place(),
                            it.purpose()),
                    convener);
        });
        var present = new ArrayList<>(List.of(present(convener)));
        for (var guest : it.coming()) {
            var person = as(guest, null);
            transactions.as(person, () -> meetings.answer(id, person));
            present.add(present(person));
        }
        transactions.as(convener, () -> minutes.plan(id, it.agenda(), convener));
        if (!it.conference().isEmpty()) {
            transactions.as(convener, () -> minutes.present(id, present, convener));
            var worker = convener.on(Purpose.JOINT_SERVICE);
            transactions.as(worker, () -> conferences.put(id, it.conference(), worker));
        }
        it.held().ifPresent(held -> {
            var decided = held.decisions().stream().map(this::decided).toList();
            transactions.as(
                    convener, () -> minutes.write(id, new MinutesStory(held.said(), present, decided), convener));
        });
    }

    private MinutesStory.Decided decided(SeedMeeting.Decided it) {
        var person = it.person() == null ? null : as(it.owner(), it.person()).staff();
        return new MinutesStory.Decided(it.text(), it.owner(), person, it.due(), it.done());
    }

    private static MinutesStory.Present present(Acting.Staff staff) {
        return new MinutesStory.Present(staff.institution(), staff.staff());
    }

    /// The one with this surname, else the first who serves clients.
    private Acting.Staff as(InstitutionId institution, @Nullable String surname) {
        var person = transactions.as(new Acting.Job(institution, Purpose.ADMINISTRATION), () -> {
            var all = colleagues.in(institution);
            return all.stream()
                    .filter(it ->
                            surname == null ? it.servesClients() : it.surname().equals(surname))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("nobody to come from " + institution.value()));
        });
        return staff(person);
    }

    private static Acting.Staff staff(Colleague it) {
        return new Acting.Staff(it.staff(), it.institution(), Set.of(Role.COORDINATOR), Purpose.ADMINISTRATION);
    }
}
