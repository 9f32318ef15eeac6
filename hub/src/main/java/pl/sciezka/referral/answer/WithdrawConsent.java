package pl.sciezka.referral.answer;

import java.time.Clock;
import org.springframework.stereotype.Component;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.referral.ReferralId;
import pl.sciezka.referral.course.Clocks;
import pl.sciezka.referral.course.Mark;
import pl.sciezka.referral.course.RecordStep;
import pl.sciezka.referral.ground.Basis;
import pl.sciezka.referral.ground.Consents;
import pl.sciezka.referral.ground.ReadReferral;
import pl.sciezka.referral.ground.ReadReferral.Reading;
import pl.sciezka.shell.Absent;
import pl.sciezka.storage.CurrentActing;

/// The client has withdrawn the consent: the receiver sees nothing of the referral from now on, and what rested on the
/// consent alone stops. Either side may write it down; it never waits for another step and is never refused.
@Component
class WithdrawConsent {

    enum Result {
        /// the referral has stopped
        STOPPED,
        /// it was over already, or rests on a clause that needs no consent
        RECORDED
    }

    private final ReadReferral read;
    private final Consents consents;
    private final Basis basis;
    private final RecordStep record;
    private final Journal journal;
    private final Clock clock;

    WithdrawConsent(
            ReadReferral read, Consents consents, Basis basis, RecordStep record, Journal journal, Clock clock) {
        this.read = read;
        this.consents = consents;
        this.basis = basis;
        this.record = record;
        this.journal = journal;
        this.clock = clock;
    }

    Result withdraw(ReferralId id) {
        var reading = read.readAndLock(id);
        var consent = consents.find(id).orElseThrow(Absent::new);
        var side = reading.sides().stream().findFirst().orElseThrow(Absent::new);
        var mark = Mark.here(clock.instant(), CurrentActing.staff().staff(), side);
        if (consent.withdrawnOn() != null) return Result.RECORDED;
        journal.changed(
                "journal.referral-consent",
                new Seen(reading.referral().person(), reading.referral().route().sender()));
        var result = stop(reading, mark);
        consents.withdraw(id, mark.day(), mark.by());
        return result;
    }

    private Result stop(Reading reading, Mark mark) {
        var before = reading.referral();
        if (basis.standsWithoutConsent(before.route(), mark.day())) return Result.RECORDED;
        var after = before.withoutConsent(mark, Clocks.on(mark.day()));
        if (after == before) return Result.RECORDED;
        var names = reading.names();
        record.next(reading.kept().with(after), names.sender(), names.receiver());
        return Result.STOPPED;
    }
}
