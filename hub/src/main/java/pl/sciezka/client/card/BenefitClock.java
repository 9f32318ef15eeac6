package pl.sciezka.client.card;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.CardClocks;

/// The nearest day on which a benefit that may be seen ends.
@Component
class BenefitClock implements CardClocks {

    private final Cards cards;
    private final java.time.Clock clock;

    BenefitClock(Cards cards, java.time.Clock clock) {
        this.cards = cards;
        this.clock = clock;
    }

    @Override
    public List<CardClocks.Clock> of(PersonId person) {
        var today = Warsaw.today(clock);
        return cards.benefits(person).stream()
                .map(Cards.Benefit::to)
                .filter(Objects::nonNull)
                .map(end -> end.minusDays(1))
                .filter(last -> !last.isBefore(today))
                .map(last -> new CardClocks.Clock(Kind.LEGAL, last, 1))
                .toList();
    }
}
