package pl.sciezka.referral;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.referral.ReadReferral.Reading;
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
    private final Referrals referrals;
    private final Basis basis;
    private final Storyteller storyteller;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawConsent(
            ReadReferral read,
            Consents consents,
            Referrals referrals,
            Basis basis,
            Storyteller storyteller,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.read = read;
        this.consents = consents;
        this.referrals = referrals;
        this.basis = basis;
        this.storyteller = storyteller;
        this.journal = journal;
        this.events = events;
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
        referrals.advance(
                reading.kept().with(after), storyteller.tell(Telling.of(after, names.sender(), names.receiver())));
        events.publishEvent(after.moved());
        return Result.STOPPED;
    }
}
