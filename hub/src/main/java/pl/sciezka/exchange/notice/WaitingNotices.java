package pl.sciezka.exchange.notice;

import org.springframework.stereotype.Component;
import pl.sciezka.exchange.WaitsHere;
import pl.sciezka.kernel.PersonId;

/// Notices that nobody here took note of, on the client card.
@Component
class WaitingNotices implements WaitsHere {

    private final NoticeLists lists;

    WaitingNotices(NoticeLists lists) {
        this.lists = lists;
    }

    @Override
    public int of(PersonId own) {
        return lists.unreadOf(own);
    }
}
