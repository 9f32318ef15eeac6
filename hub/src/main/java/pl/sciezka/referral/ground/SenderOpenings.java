package pl.sciezka.referral.ground;

import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CommonClients;
import pl.sciezka.client.OpeningId;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.referral.ReferralMoved;
import pl.sciezka.referral.course.Kept;
import pl.sciezka.referral.course.Referrals;
import pl.sciezka.referral.course.Route;
import pl.sciezka.storage.FollowsUp;
import pl.sciezka.storage.Transactions;

/// The sender opens its person to the receiver when it refers, and closes it again when nothing comes of it. Only the
/// sender can: it is its person.
@Component
public class SenderOpenings {

    private final CommonClients commonClients;
    private final Referrals referrals;
    private final Basis basis;
    private final Consents consents;
    private final Transactions transactions;

    SenderOpenings(
            CommonClients commonClients,
            Referrals referrals,
            Basis basis,
            Consents consents,
            Transactions transactions) {
        this.commonClients = commonClients;
        this.referrals = referrals;
        this.basis = basis;
        this.consents = consents;
        this.transactions = transactions;
    }

    /// Empty when no clause in force allows the receiver to read it, or none without a consent that no longer counts.
    /// Not needed where both records are known already; a consent opens the referral alone.
    public Optional<Kept> opened(Kept it) {
        var route = it.referral().route();
        if (route instanceof Route.Within) return Optional.of(it);
        var day = it.referral().state().mark().day();
        var clause = basis.clause(route, day);
        if (clause.isEmpty()) return Optional.empty();
        var id = clause.get().clause().value();
        if (basis.restsOnConsent(route, day))
            return consents.find(it.referral().id())
                    .filter(consent -> consent.countsOn(day))
                    .map(_ -> it.standingOn(id, null));
        if (it.receiverPerson() != null) return Optional.of(it.standingOn(id, null));
        var opening = commonClients.open(it.referral().person(), route.sender(), route.receiver(), id);
        return Optional.of(it.standingOn(id, opening.value()));
    }

    public void closed(Kept it) {
        if (it.opening() != null) commonClients.close(new OpeningId(it.opening()));
    }

    /// A refusal is the receiver's step; the sender's opening is closed in the sender's name right after it.
    @FollowsUp
    void on(ReferralMoved event) {
        if (!event.state().equals("DECLINED")) return;
        transactions.as(
                new Acting.Job(event.sender(), Purpose.REFERRAL),
                () -> referrals.find(event.referral()).ifPresent(this::closed));
    }
}
