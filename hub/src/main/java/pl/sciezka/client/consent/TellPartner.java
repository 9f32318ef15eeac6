package pl.sciezka.client.consent;

import java.util.Set;
import org.springframework.stereotype.Component;
import pl.sciezka.client.ConsentWithdrawn;
import pl.sciezka.client.History;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.storage.FollowsUp;
import pl.sciezka.storage.Transactions;

/// Writes into the history of the other institution that a consent was withdrawn; of reasons it learns none.
@Component
class TellPartner {

    private final Offers offers;
    private final History history;
    private final Transactions transactions;

    TellPartner(Offers offers, History history, Transactions transactions) {
        this.offers = offers;
        this.history = history;
        this.transactions = transactions;
    }

    @FollowsUp
    void on(ConsentWithdrawn it) {
        var holderWasTold = it.toldTo().equals(it.holder());
        var other = holderWasTold ? it.viewer() : it.holder();
        var person = holderWasTold ? it.viewersPerson() : it.person();
        if (person == null) return;
        transactions.as(
                new Acting.Job(other, Purpose.JOINT_SERVICE),
                () -> history.tell(
                        person,
                        "consent-withdrawn",
                        null,
                        ConsentTab.path(person),
                        Set.of(),
                        offers.name(it.holder()),
                        offers.name(it.viewer())));
    }
}
