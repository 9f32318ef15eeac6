package pl.sciezka.referral.ground;

import java.util.Set;
import org.springframework.stereotype.Component;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.referral.ReferralId;
import pl.sciezka.referral.course.Kept;
import pl.sciezka.referral.course.Referral;
import pl.sciezka.referral.course.Referrals;
import pl.sciezka.referral.course.Side;
import pl.sciezka.shell.Absent;
import pl.sciezka.storage.CurrentActing;

/// Opens a referral to somebody at one of its ends, and writes the look into the journal.
@Component
public class ReadReferral {

    /// A referral, the sides the reader may act for, and how its ends are called.
    public record Reading(Kept kept, Set<Side> sides, Names names) {

        public Referral referral() {
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
    public Reading readAndLock(ReferralId id) {
        referrals.lock(id);
        return read(id);
    }

    public Reading read(ReferralId id) {
        var reader = CurrentActing.staff();
        var kept = referrals.find(id).orElseThrow(Absent::new);
        var route = kept.referral().route();
        journal.looked("journal.referral", new Seen(kept.referral().person(), route.sender()));
        return new Reading(kept, route.sides(parties.placeOf(reader)), parties.names(route));
    }
}
