package pl.sciezka.referral.answer;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.HandOvers;
import pl.sciezka.referral.board.ReferralLists;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// Referrals with partners who are about to be left.
@Component
class HandOverReferralsWaiting implements WaitingItems {

    private final HandOvers handOvers;
    private final ReferralLists lists;

    HandOverReferralsWaiting(HandOvers handOvers, ReferralLists lists) {
        this.handOvers = handOvers;
        this.lists = lists;
    }

    @Override
    public Purpose purpose() {
        return Purpose.REFERRAL;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        return handOvers.waiting(
                staff,
                "referral.hand-over.waits",
                "referral.hand-over.referrals",
                "/referrals/hand-over",
                others -> lists.inHand(staff.institution(), others));
    }
}
