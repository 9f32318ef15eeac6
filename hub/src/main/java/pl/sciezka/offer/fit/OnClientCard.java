package pl.sciezka.offer.fit;

import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.CardTab;

/// Offers on the client card.
@Component
class OnClientCard implements CardTab {

    @Override
    public Optional<Tab> of(PersonId person) {
        return Optional.of(new Tab("offer.fit.tab", "/clients/" + person.value() + "/offers", 47, 0));
    }
}
