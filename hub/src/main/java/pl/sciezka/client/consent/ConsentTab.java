package pl.sciezka.client.consent;

import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.CardGroup;
import pl.sciezka.shell.CardTab;

/// The client's tab of consents.
@Component
class ConsentTab implements CardTab {

    @Override
    public CardGroup group() {
        return CardGroup.CLIENT;
    }

    @Override
    public Optional<Tab> of(PersonId person) {
        return Optional.of(new Tab("consent.tab", path(person), 40, 0));
    }

    static String path(PersonId person) {
        return "/clients/" + person.value() + "/consents";
    }
}
