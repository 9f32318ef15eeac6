package pl.sciezka.exchange.question;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.exchange.ExchangeTabs;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.CardGroup;
import pl.sciezka.shell.CardTab;

/// Questions on the client card; its number is how many are open with us, and answers to us that nobody read.
@Component
class QuestionTab implements CardTab {

    private final QuestionLists lists;

    QuestionTab(QuestionLists lists) {
        this.lists = lists;
    }

    @Override
    public CardGroup group() {
        return CardGroup.PEOPLE;
    }

    @Override
    public Optional<Tab> of(PersonId person) {
        var path = ExchangeTabs.questions(person);
        return Optional.of(new Tab(
                "exchange.tab.person-questions", path, 40, lists.waitingOf(person), List.of(path, "/questions")));
    }
}
