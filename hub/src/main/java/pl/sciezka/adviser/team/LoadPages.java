package pl.sciezka.adviser.team;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import pl.sciezka.adviser.AdviserTabs;
import pl.sciezka.adviser.Substitutes;
import pl.sciezka.adviser.Substitution;
import pl.sciezka.adviser.contact.Rhythms;
import pl.sciezka.adviser.team.Loads.Load;
import pl.sciezka.client.OwnAdvisers;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.CardTab;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.storage.CurrentActing;

/// Case load (obciążenie): who leads how many, for the coordinator who shares clients out.
@Pages("/advisers/load")
class LoadPages {

    private final Loads loads;
    private final Rhythms rhythms;
    private final OwnAdvisers advisers;
    private final Substitutes substitutes;
    private final Colleagues colleagues;
    private final Clock clock;

    LoadPages(
            Loads loads,
            Rhythms rhythms,
            OwnAdvisers advisers,
            Substitutes substitutes,
            Colleagues colleagues,
            Clock clock) {
        this.loads = loads;
        this.rhythms = rhythms;
        this.advisers = advisers;
        this.substitutes = substitutes;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /// `late`: of how many clients the contact that the law asks for is overdue; `nobodys`: how many nobody leads.
    record CaseLoad(
            List<CardTab.Tab> tabs,
            List<Load> loads,
            Map<StaffId, Long> late,
            long nobodys,
            Map<StaffId, Colleague> people,
            Map<StaffId, Substitution> away)
            implements Page {

        String name(StaffId staff) {
            var known = people.get(staff);
            return known == null ? "" : known.name();
        }

        /// Does not work with clients there any more, and still leads some.
        boolean left(StaffId staff) {
            var known = people.get(staff);
            return known == null || !known.active() || !known.servesClients();
        }

        long led() {
            return loads.stream().mapToLong(Load::led).sum();
        }
    }

    @GetMapping
    @Access(
            roles = {Role.COORDINATOR},
            purpose = Purpose.JOINT_SERVICE)
    CaseLoad show() {
        var own = CurrentActing.staff().institution();
        var today = Warsaw.today(clock);
        var all = loads.of(own, today);
        return new CaseLoad(
                AdviserTabs.all(),
                all,
                rhythms.late(own, today),
                advisers.nobodys(own),
                colleagues.of(all.stream().map(Load::staff).toList()),
                substitutes.on(own, today));
    }
}
