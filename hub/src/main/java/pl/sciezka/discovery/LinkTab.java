package pl.sciezka.discovery;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.CardGroup;
import pl.sciezka.shell.CardTab;

/// The client's tab of institutions; its number is how many partners wait for our answer.
@Component
class LinkTab implements CardTab {

    private final IncomingProposals incoming;
    private final Limits limits;

    LinkTab(IncomingProposals incoming, Limits limits) {
        this.incoming = incoming;
        this.limits = limits;
    }

    @Override
    public CardGroup group() {
        return CardGroup.PEOPLE;
    }

    @Override
    public Optional<Tab> of(PersonId person) {
        var waiting = incoming.waiting(person, limits.today()).size();
        return Optional.of(new Tab("discovery.tab", path(person), 10, waiting, areas("/clients/" + person.value())));
    }

    /// From a proposal to its undoing.
    private static List<String> areas(String card) {
        return List.of(card + "/institutions", card + "/proposals", card + "/undo", card + "/undone");
    }

    static String path(PersonId person) {
        return "/clients/" + person.value() + "/institutions";
    }
}
