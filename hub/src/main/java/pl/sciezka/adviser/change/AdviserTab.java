package pl.sciezka.adviser.change;

import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.CardGroup;
import pl.sciezka.shell.CardTab;

/// The tab of who is responsible.
@Component
class AdviserTab implements CardTab {

    @Override
    public CardGroup group() {
        return CardGroup.PEOPLE;
    }

    @Override
    public Optional<Tab> of(PersonId person) {
        return Optional.of(new Tab("adviser.tab", "/clients/" + person.value() + "/adviser", 20, 0));
    }
}
