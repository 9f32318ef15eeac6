package pl.sciezka.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.cooperation.DemonstrationMeetings;
import pl.sciezka.cooperation.MeetingStory;
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
    private final Members members;
    private final Colleagues colleagues;
    private final Transactions transactions;

    HoldMeetings(DemonstrationMeetings meetings, Members members, Colleagues colleagues, Transactions transactions) {
        this.meetings = meetings;
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
        for (var guest : it.coming()) {
            var person = as(guest, null);
            transactions.as(person, () -> meetings.answer(id, person));
        }
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
