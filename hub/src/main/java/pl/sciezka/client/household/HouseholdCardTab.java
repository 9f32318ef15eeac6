package pl.sciezka.client.household;

import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.CardGroup;
import pl.sciezka.shell.CardTab;

/// The client's tab of the family.
@Component
class HouseholdCardTab implements CardTab {

    @Override
    public CardGroup group() {
        return CardGroup.FAMILY;
    }

    @Override
    public Optional<Tab> of(PersonId person) {
        return Optional.of(new Tab("household.tab", HouseholdPages.path(person), 10, 0));
    }
}
