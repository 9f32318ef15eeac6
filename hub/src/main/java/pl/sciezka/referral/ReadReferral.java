package pl.sciezka.referral;

import java.util.Set;
import org.springframework.stereotype.Component;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.shell.Absent;
import pl.sciezka.storage.CurrentActing;

/// Opens a referral to somebody at one of its ends, and writes the look into the journal.
@Component
class ReadReferral {

    /// A referral, the sides the reader may act for, and how its ends are called.
    record Reading(Kept kept, Set<Side> sides, Names names) {

        Referral referral() {
            return kept.referral();
        }
    }

    private final Referrals referrals;
    private final Parties parties;
    private final Journal journal;

    ReadReferral(Referrals referrals, Parties parties, Journal journal) {
        this.referrals = referrals;
        this.parties = parties;
        this.journal = journal;
    }

    /// To take a step: nobody else can until the transaction is over.
    Reading readAndLock(ReferralId id) {
        referrals.lock(id);
        return read(id);
    }

    Reading read(ReferralId id) {
        var reader = CurrentActing.staff();
        var kept = referrals.find(id).orElseThrow(Absent::new);
        var route = kept.referral().route();
        journal.looked("journal.referral", new Seen(kept.referral().person(), route.sender()));
        return new Reading(kept, route.sides(parties.placeOf(reader)), parties.names(route));
    }
}
