package pl.sciezka.partnership.leaving;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.Members;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// A lead that leaves is reminded to ask somebody to lead after it, and whoever is asked to answer.
@Component
class SuccessionWaiting implements WaitingItems {

    private final Succession succession;
    private final Members members;
    private final Clock clock;

    SuccessionWaiting(Succession succession, Members members, Clock clock) {
        this.succession = succession;
        this.members = members;
        this.clock = clock;
    }

    @Override
    public Purpose purpose() {
        return Purpose.ADMINISTRATION;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        var waiting = new ArrayList<Waiting>();
        if (!staff.roles().contains(Role.DIRECTOR)) return waiting;
        var today = Warsaw.today(clock);
        for (var joined : members.of(staff.institution(), today)) {
            var leading = succession.of(joined.partnership(), today).orElseThrow();
            var until = leading.until();
            if (leading.then() != null) continue;
            var proposal = succession.latest(joined.partnership());
            if (proposal.isPresent() && proposal.get().asks(staff.institution(), leading))
                waiting.add(item(
                        "lead.waiting.answer",
                        leading,
                        proposal.get().at(),
                        until == null ? today : until.minusDays(1)));
            else if (until != null
                    && leading.isLedBy(staff.institution())
                    && proposal.filter(it -> it.answer() == null && it.isAbout(leading))
                            .isEmpty())
                waiting.add(item("lead.waiting.propose", leading, clock.instant(), until.minusDays(1)));
        }
        return waiting;
    }

    private static Waiting item(String what, Leading leading, Instant since, LocalDate due) {
        return Waiting.withoutClient(
                what,
                List.of(leading.name()),
                "/partnerships/" + leading.partnership().value() + "/lead",
                since,
                due);
    }
}
