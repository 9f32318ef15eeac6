package pl.sciezka.adviser.change;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CommonClientLeft;
import pl.sciezka.kernel.Warsaw;

/// Whoever takes its person out of a common client advises it no longer: in the same transaction, so that somebody else
/// can take over at once.
@Component
class EndWithMembership {

    private final Terms terms;

    EndWithMembership(Terms terms) {
        this.terms = terms;
    }

    @EventListener
    void on(CommonClientLeft event) {
        terms.endAll(event.commonClient(), event.leaver(), Warsaw.dayOf(event.at()));
    }
}
