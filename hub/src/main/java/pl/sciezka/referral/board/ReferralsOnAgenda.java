package pl.sciezka.referral.board;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import pl.sciezka.cooperation.AgendaItems;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;

/// How many referrals between the reader's institution and other members have climbed: a number for their meeting.
@Component
class ReferralsOnAgenda implements AgendaItems {

    private final ReferralLists lists;
    private final Clock clock;

    ReferralsOnAgenda(ReferralLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public Purpose purpose() {
        return Purpose.REFERRAL;
    }

    @Override
    public List<Item> of(Acting.Staff reader, Set<InstitutionId> members) {
        var today = Warsaw.today(clock);
        var climbed = lists.open(reader.institution()).stream()
                .filter(it -> !it.sender().equals(it.receiver()))
                .filter(it -> members.contains(it.sender()) && members.contains(it.receiver()))
                .filter(it -> !it.awaited().climbedTo(today).isEmpty())
                .count();
        return climbed == 0 ? List.of() : List.of(new Item("referral.agenda.climbed", climbed, "/referrals"));
    }
}
