package pl.sciezka.adviser.contact;

import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.CardGroup;
import pl.sciezka.shell.CardTab;

/// Contacts on the client card, one click away from it.
@Component
public class ContactTab implements CardTab {

    public static String path(PersonId person) {
        return "/clients/" + person.value() + "/contacts";
    }

    @Override
    public CardGroup group() {
        return CardGroup.CLIENT;
    }

    @Override
    public Optional<Tab> of(PersonId person) {
        return Optional.of(new Tab("contact.title", path(person), 20, 0));
    }
}
