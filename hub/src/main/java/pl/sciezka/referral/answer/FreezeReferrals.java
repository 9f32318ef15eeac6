package pl.sciezka.referral.answer;

import java.time.Clock;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CommonClient;
import pl.sciezka.client.CommonClientLeft;
import pl.sciezka.client.PersonProtected;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.referral.ReferralId;
import pl.sciezka.referral.board.ReferralLists;
import pl.sciezka.referral.course.Clocks;
import pl.sciezka.referral.course.Mark;
import pl.sciezka.referral.course.RecordStep;
import pl.sciezka.referral.course.Referrals;
import pl.sciezka.referral.course.Side;
import pl.sciezka.referral.ground.Parties;
import pl.sciezka.storage.CurrentActing;

/// Freezes what is open between two institutions when one of them takes its person out of the common client: in the
/// same transaction, so that nothing is read or done meanwhile.
@Component
class FreezeReferrals {

    private final ReferralLists lists;
    private final Referrals referrals;
    private final Parties parties;
    private final RecordStep record;
    private final Clock clock;

    FreezeReferrals(ReferralLists lists, Referrals referrals, Parties parties, RecordStep record, Clock clock) {
        this.lists = lists;
        this.referrals = referrals;
        this.parties = parties;
        this.record = record;
        this.clock = clock;
    }

    /// Only people undo a common client. What the program does afterwards for the last member has nothing left to
    /// freeze.
    @EventListener
    void on(CommonClientLeft event) {
        var others =
                event.others().stream().map(CommonClient.Member::institution).collect(Collectors.toSet());
        freeze(event.leaver(), event.leaversPerson(), others::contains);
    }

    /// A protected person is opened to nobody, also not by what was sent before; the partner learns no reason.
    @EventListener
    void on(PersonProtected event) {
        freeze(event.institution(), event.person(), _ -> true);
    }

    private void freeze(InstitutionId by, PersonId person, Predicate<InstitutionId> towards) {
        if (!(CurrentActing.get().orElse(null) instanceof Acting.Staff staff)) return;
        for (var line : lists.ofPerson(person, by)) {
            var other = line.sender().equals(by) ? line.receiver() : line.sender();
            if (line.awaits() != null && !other.equals(by) && towards.test(other)) freeze(line.id(), by, staff.staff());
        }
    }

    private void freeze(ReferralId id, InstitutionId leaver, StaffId staff) {
        referrals.lock(id);
        var kept = referrals.find(id).orElseThrow();
        var before = kept.referral();
        var side = before.route().sender().equals(leaver) ? Side.SENDER : Side.RECEIVER;
        var mark = Mark.here(clock.instant(), staff, side);
        var after = before.freeze(mark, Clocks.on(mark.day()));
        if (after == before) return;
        var names = parties.names(after.route());
        record.next(kept.with(after), names.sender(), names.receiver());
    }
}
