package pl.sciezka.exchange.notice;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.exchange.FlowReached;
import pl.sciezka.exchange.FlowReached.Stage;
import pl.sciezka.exchange.FlowReached.What;
import pl.sciezka.exchange.PastDue;
import pl.sciezka.exchange.Reacting;
import pl.sciezka.kernel.InstitutionId;

/// Notices that nobody here took note of in time.
@Component
class LateNotices implements PastDue {

    private final OpenArrivals open;
    private final Reacting reacting;

    LateNotices(OpenArrivals open, Reacting reacting) {
        this.open = open;
        this.reacting = reacting;
    }

    @Override
    public List<FlowReached> of(InstitutionId own, LocalDate today) {
        return open.here(own).stream()
                .filter(it -> it.due().isBefore(today))
                .map(it -> new FlowReached(
                        own,
                        it.own(),
                        What.NOTICE,
                        reacting.climbed(it.due()) ? Stage.CLIMBED : Stage.OVERDUE,
                        it.path(),
                        null))
                .toList();
    }
}
