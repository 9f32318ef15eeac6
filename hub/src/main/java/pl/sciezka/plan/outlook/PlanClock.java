package pl.sciezka.plan.outlook;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.CardClocks;

/// The days that a plan promises to the client.
@Component
class PlanClock implements CardClocks {

    private final PlanOutlook outlook;

    PlanClock(PlanOutlook outlook) {
        this.outlook = outlook;
    }

    @Override
    public List<Clock> of(PersonId person) {
        return outlook.promisedTo(person).stream()
                .map(it -> new Clock(Kind.NEXT, it.due(), 1))
                .toList();
    }
}
