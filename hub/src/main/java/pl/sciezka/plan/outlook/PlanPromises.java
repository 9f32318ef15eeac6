package pl.sciezka.plan.outlook;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.plan.reading.NamesOf;
import pl.sciezka.shell.HistoryLines;

/// What is promised to a client, for the second lane of the history.
@Component
class PlanPromises implements HistoryLines {

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
                        Warsaw.startOf(it.since()),
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
