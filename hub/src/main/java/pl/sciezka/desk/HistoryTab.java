package pl.sciezka.desk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.CardTab;

/// The last tab of every client.
@Component
class HistoryTab implements CardTab {

    @Override
    public Optional<Tab> of(PersonId person) {
        return Optional.of(new Tab("history.tab", "/clients/" + person.value() + "/history", 90, 0));
    }
}
