package pl.sciezka.adviser.contact;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.CardClocks;
import pl.sciezka.storage.CurrentActing;

/// The last day for the next contact that the law asks for, also when it is over.
@Component
class RhythmClock implements CardClocks {

    private final Rhythms rhythms;
    private final java.time.Clock clock;

    RhythmClock(Rhythms rhythms, java.time.Clock clock) {
        this.rhythms = rhythms;
        this.clock = clock;
    }

    @Override
    public List<CardClocks.Clock> of(PersonId person) {
        return rhythms.of(CurrentActing.staff().institution(), person, Warsaw.today(clock)).stream()
                .map(it -> new CardClocks.Clock(Kind.CONTACT, it.due(), 1))
                .toList();
    }
}
