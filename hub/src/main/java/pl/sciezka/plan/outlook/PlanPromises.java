package pl.sciezka.plan.outlook;

import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.plan.NamesOf;
import pl.sciezka.shell.HistoryLines;

/// What is promised to a client, for the second lane of the history.
@Component
class PlanPromises implements HistoryLines {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private final PlanOutlook outlook;
    private final NamesOf names;

    PlanPromises(PlanOutlook outlook, NamesOf names) {
        this.outlook = outlook;
        this.names = names;
    }

    @Override
    public List<Line> of(PersonId person) {
        return outlook.promisedTo(person).stream()
                .map(it -> new Line(
                        Lane.PROMISED,
                        it.since().atStartOfDay(WARSAW).toInstant(),
                        it.due(),
                        "plan.ACTION",
                        it.what(),
                        names.nameOf(it.owner()),
                        null,
                        null,
                        "/plans/" + it.plan().value() + "/actions/"
                                + it.action().value()))
                .toList();
    }
}
