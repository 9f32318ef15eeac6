package pl.sciezka.plan.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CommonClients;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.plan.PlanId;
import pl.sciezka.plan.joint.Happening;
import pl.sciezka.plan.joint.JointPlans;
import pl.sciezka.plan.joint.Party;
import pl.sciezka.plan.joint.StoredPlan;
import pl.sciezka.plan.joint.Told;
import pl.sciezka.shell.Absent;
import pl.sciezka.storage.CurrentActing;

/// Where a plan is opened and put back (pokój planu): who is before it, and the entry in the journal.
@Component
public class PlanRoom {

    private final JointPlans plans;
    private final CommonClients commonClients;
    private final Journal journal;
    private final PlanTeller teller;
    private final Clock clock;

    PlanRoom(JointPlans plans, CommonClients commonClients, Journal journal, PlanTeller teller, Clock clock) {
        this.plans = plans;
        this.commonClients = commonClients;
        this.journal = journal;
        this.teller = teller;
        this.clock = clock;
    }

    /// To read. Absent when it is not there or not for us.
    OpenPlan look(PlanId id) {
        var open = open(plans.find(id));
        journal.looked("journal.plan", seen(open));
        return open;
    }

    /// To decide; nobody decides on a plan of which part is hidden from him.
    public OpenPlan decide(PlanId id) {
        var open = open(plans.findForDecision(id));
        if (!open.stored().whole()) throw new Absent();
        return open;
    }

    public void keep(OpenPlan open, Told told) {
        plans.save(open.plan(), told.plan());
        journal.changed("journal.plan-changed", seen(open));
        teller.tell(open.with(told.plan()), told.happenings());
    }

    /// False when a plan of this common client runs already.
    public boolean begin(OpenPlan open, Happening beginning) {
        if (!plans.add(open.plan())) return false;
        journal.changed("journal.plan-changed", seen(open));
        teller.tell(open, List.of(beginning));
        return true;
    }

    public LocalDate today() {
        return Warsaw.today(clock);
    }

    private OpenPlan open(Optional<StoredPlan> found) {
        var stored = found.orElseThrow(Absent::new);
        var reader = CurrentActing.staff();
        var person = commonClients
                .ownPerson(stored.plan().client(), reader.institution())
                .orElseThrow(Absent::new);
        var circle = commonClients
                .of(person)
                .filter(it -> it.id().equals(stored.plan().client()))
                .orElse(null);
        return new OpenPlan(stored, person, circle, reader, today());
    }

    /// The own person, and the same person at every partner whose steps are shown.
    private static List<Seen> seen(OpenPlan open) {
        var seen = new ArrayList<Seen>();
        seen.add(new Seen(open.person(), open.us()));
        if (open.circle() != null)
            open.circle().members().stream()
                    .filter(it -> !it.institution().equals(open.us()))
                    .filter(it -> open.plan().parties().contains(new Party.Institution(it.institution())))
                    .forEach(it -> seen.add(new Seen(it.person(), it.institution())));
        return seen;
    }
}
