package pl.sciezka.client.card;

import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.CardGroup;
import pl.sciezka.shell.CardTab;

/// The first tab of every client.
@Component
class CardDataTab implements CardTab {

    @Override
    public CardGroup group() {
        return CardGroup.CLIENT;
    }

    @Override
    public Optional<Tab> of(PersonId person) {
        return Optional.of(new Tab("card.tab", "/clients/" + person.value(), 10, 0));
    }
}
