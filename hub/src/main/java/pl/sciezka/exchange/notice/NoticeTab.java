package pl.sciezka.exchange.notice;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.exchange.ExchangeTabs;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.CardGroup;
import pl.sciezka.shell.CardTab;

/// Notices on the client card; its number is how many nobody here took note of.
@Component
class NoticeTab implements CardTab {

    private final NoticeLists lists;

    NoticeTab(NoticeLists lists) {
        this.lists = lists;
    }

    @Override
    public CardGroup group() {
        return CardGroup.PEOPLE;
    }

    @Override
    public Optional<Tab> of(PersonId person) {
        var path = ExchangeTabs.notices(person);
        return Optional.of(
                new Tab("exchange.tab.person-notices", path, 30, lists.unreadOf(person), List.of(path, "/notices")));
    }
}
