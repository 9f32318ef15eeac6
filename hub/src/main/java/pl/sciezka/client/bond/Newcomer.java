package pl.sciezka.client.bond;

import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.storage.FollowsUp;
import pl.sciezka.storage.Transactions;

/// Completes the membership of a newcomer once the others have been told. When the person was protected or the opening
/// withdrawn in between, nothing is left to do.
@Component
class Newcomer {

    private final Admission admission;
    private final Transactions transactions;

    Newcomer(Admission admission, Transactions transactions) {
        this.admission = admission;
        this.transactions = transactions;
    }

    @FollowsUp
    void on(OthersTold it) {
        transactions.as(
                new Acting.Job(it.newcomer(), Purpose.JOINT_SERVICE),
                () -> admission.admit(it.opening(), it.newcomer(), it.newcomersPerson(), true));
    }
}
