package pl.sciezka.adviser.appointment;

import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.CardGroup;
import pl.sciezka.shell.CardTab;

/// Appointments on the client card, beside the contacts.
@Component
class AppointmentTab implements CardTab {

    static String path(PersonId person) {
        return "/clients/" + person.value() + "/appointments";
    }

    @Override
    public CardGroup group() {
        return CardGroup.CLIENT;
    }

    @Override
    public Optional<Tab> of(PersonId person) {
        return Optional.of(new Tab("appointment.title", path(person), 30, 0));
    }
}
