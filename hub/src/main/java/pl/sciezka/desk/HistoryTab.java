package pl.sciezka.desk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.CardGroup;
import pl.sciezka.shell.CardTab;

/// What happened to the client, and what is promised.
@Component
class HistoryTab implements CardTab {

    @Override
    public CardGroup group() {
        return CardGroup.HISTORY;
    }

    @Override
    public Optional<Tab> of(PersonId person) {
        return Optional.of(new Tab("history.tab", "/clients/" + person.value() + "/history", 10, 0));
    }
}
