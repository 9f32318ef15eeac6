package pl.sciezka.referral.answer;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pl.sciezka.client.ConsentWithdrawn;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.referral.ground.Consents;
import pl.sciezka.storage.FollowsUp;
import pl.sciezka.storage.Transactions;

/// Who withdraws all consents to a partner withdraws those to referrals, too: in the same transaction.
@Component
class StopWithConsents {

    private final Consents consents;
    private final WithdrawConsent withdraw;
    private final Transactions transactions;

    StopWithConsents(Consents consents, WithdrawConsent withdraw, Transactions transactions) {
        this.consents = consents;
        this.withdraw = withdraw;
        this.transactions = transactions;
    }

    @EventListener
    void stop(ConsentWithdrawn it) {
        consents.standing(it.person(), it.viewer()).forEach(withdraw::withdraw);
    }

    /// Drafts are the sender's own; nothing of them has been seen.
    @FollowsUp
    void forget(ConsentWithdrawn it) {
        transactions.as(
                new Acting.Job(it.holder(), Purpose.REFERRAL), () -> consents.forgetUnsent(it.person(), it.viewer()));
    }
}
