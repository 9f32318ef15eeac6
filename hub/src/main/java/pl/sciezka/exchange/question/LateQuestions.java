package pl.sciezka.exchange.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import pl.sciezka.exchange.FlowReached;
import pl.sciezka.exchange.FlowReached.Stage;
import pl.sciezka.exchange.FlowReached.What;
import pl.sciezka.exchange.PastDue;
import pl.sciezka.exchange.Reacting;
import pl.sciezka.kernel.InstitutionId;

/// Questions that nobody answered in time: here, and, when it has climbed, those that we ask.
@Component
class LateQuestions implements PastDue {

    private final QuestionLists lists;
    private final Reacting reacting;

    LateQuestions(QuestionLists lists, Reacting reacting) {
        this.lists = lists;
        this.reacting = reacting;
    }

    @Override
    public List<FlowReached> of(InstitutionId own, LocalDate today) {
        return lists.waiting(own).stream()
                .filter(it -> it.open() && it.due().isBefore(today))
                .filter(it -> it.holder().equals(own) || reacting.climbed(it.due()))
                .map(it -> late(it, own))
                .toList();
    }

    private FlowReached late(Question it, InstitutionId own) {
        return new FlowReached(
                own,
                Objects.requireNonNull(it.personOf(own)),
                it.holder().equals(own) ? What.QUESTION : What.SILENCE,
                reacting.climbed(it.due()) ? Stage.CLIMBED : Stage.OVERDUE,
                it.path(),
                null);
    }
}
