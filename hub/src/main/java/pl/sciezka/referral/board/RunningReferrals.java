package pl.sciezka.referral.board;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.RunningMatters;

/// Referrals to and from others that the own institution can bring nearer to their end.
@Component
class RunningReferrals implements RunningMatters {

    private final ReferralLists lists;

    RunningReferrals(ReferralLists lists) {
        this.lists = lists;
    }

    @Override
    public Purpose purpose() {
        return Purpose.REFERRAL;
    }

    @Override
    public List<Running> between(InstitutionId own, Set<InstitutionId> others) {
        return List.of(new Running("referral.running", lists.inHand(own, others), "/referrals/hand-over"));
    }
}
