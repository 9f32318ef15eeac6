package pl.sciezka.exchange;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.CardTab;

/// The exchange on the client card: one tab for notices and questions, with how many wait for the own institution.
@Component
class OnClientCard implements CardTab {

    private final ObjectProvider<WaitsHere> waiting;

    OnClientCard(ObjectProvider<WaitsHere> waiting) {
        this.waiting = waiting;
    }

    @Override
    public Optional<Tab> of(PersonId person) {
        var notices = ExchangeTabs.notices(person);
        var count = waiting.stream().mapToInt(it -> it.of(person)).sum();
        return Optional.of(
                new Tab("exchange.person-tab", notices, 45, count, List.of(notices, ExchangeTabs.questions(person))));
    }
}
