package pl.sciezka.exchange.question;

import org.springframework.stereotype.Component;
import pl.sciezka.exchange.WaitsHere;
import pl.sciezka.kernel.PersonId;

/// Open questions and unread answers on the client card.
@Component
class WaitingQuestions implements WaitsHere {

    private final QuestionLists lists;

    WaitingQuestions(QuestionLists lists) {
        this.lists = lists;
    }

    @Override
    public int of(PersonId own) {
        return lists.waitingOf(own);
    }
}
