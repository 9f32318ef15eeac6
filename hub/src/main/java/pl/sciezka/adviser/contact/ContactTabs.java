package pl.sciezka.adviser.contact;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.CardTab;

/// Contacts and appointments on the client card: one tab, two pages side by side.
@Component
public class ContactTabs implements CardTab {

    public static List<Tab> of(String client) {
        return List.of(
                new Tab("contact.title", client + "/contacts", 1, 0),
                new Tab("appointment.title", client + "/appointments", 2, 0));
    }

    public static String contacts(PersonId person) {
        return "/clients/" + person.value() + "/contacts";
    }

    public static String appointments(PersonId person) {
        return "/clients/" + person.value() + "/appointments";
    }

    @Override
    public Optional<Tab> of(PersonId person) {
        return Optional.of(
                new Tab("contact.tab", contacts(person), 12, 0, List.of(contacts(person), appointments(person))));
    }
}
