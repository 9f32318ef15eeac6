package pl.sciezka.client.bond;

import java.time.Clock;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CommonClient;
import pl.sciezka.client.CommonClientLeft;
import pl.sciezka.client.LeaveReason;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.storage.FollowsUp;
import pl.sciezka.storage.Transactions;

/// When an institution leaves a common client, a member that sees nobody any more ends its half too, so that its person
/// can become a common client again one day. Each member's own job decides: sight is pairwise, so only it knows.
@Component
class LastMember {

    private final Memberships memberships;
    private final Transactions transactions;
    private final Clock clock;

    LastMember(Memberships memberships, Transactions transactions, Clock clock) {
        this.memberships = memberships;
        this.transactions = transactions;
        this.clock = clock;
    }

    @FollowsUp
    void on(CommonClientLeft left) {
        for (var other : left.others())
            transactions.as(new Acting.Job(other.institution(), Purpose.OWN_TASKS), () -> leaveIfAlone(other));
    }

    @FollowsUp
    void on(PartedWays parted) {
        for (var member : parted.both())
            transactions.as(new Acting.Job(member.institution(), Purpose.OWN_TASKS), () -> leaveIfAlone(member));
    }

    private void leaveIfAlone(CommonClient.Member member) {
        memberships.serialise(member.person());
        memberships
                .commonClientOf(member.person())
                .filter(it -> it.partnersOf(member.institution()).isEmpty())
                .ifPresent(it -> {
                    memberships.undo(it.id(), clock.instant());
                    memberships.leave(member.person(), LeaveReason.LEFT_ALONE, clock.instant());
                });
    }
}
