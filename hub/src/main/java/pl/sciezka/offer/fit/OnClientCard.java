package pl.sciezka.offer.fit;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.CardGroup;
import pl.sciezka.shell.CardTab;

/// Offers on the client card.
@Component
class OnClientCard implements CardTab {

    @Override
    public CardGroup group() {
        return CardGroup.SUPPORT;
    }

    @Override
    public Optional<Tab> of(PersonId person) {
        var path = "/clients/" + person.value() + "/offers";
        return Optional.of(new Tab("offer.fit.tab", path, 20, 0, List.of(path, "/offers")));
    }
}
