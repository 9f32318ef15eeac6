package pl.sciezka.client.conference;

import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CommonClients;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.CardGroup;
import pl.sciezka.shell.CardTab;

/// The tab of meetings; of common clients alone.
@Component
class ConferenceTab implements CardTab {

    private final CommonClients commonClients;

    ConferenceTab(CommonClients commonClients) {
        this.commonClients = commonClients;
    }

    @Override
    public CardGroup group() {
        return CardGroup.PEOPLE;
    }

    @Override
    public Optional<Tab> of(PersonId person) {
        return commonClients
                .of(person)
                .map(_ -> new Tab("conference.tab", "/clients/" + person.value() + "/conferences", 50, 0));
    }
}
