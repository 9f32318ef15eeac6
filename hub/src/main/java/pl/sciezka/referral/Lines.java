package pl.sciezka.referral;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.journal.Journal;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.referral.ReferralPages.Line;

/// Makes lines of a list of referrals readable, and writes the look into the journal.
@Component
class Lines {

    private final Parties parties;
    private final Journal journal;

    Lines(Parties parties, Journal journal) {
        this.parties = parties;
        this.journal = journal;
    }

    List<Line> of(List<ReferralLine> found, InstitutionId own) {
        journal.looked(
                "journal.referrals", found.stream().map(ReferralLine::seen).toList());
        var naming = parties.naming();
        return found.stream().map(it -> line(it, own, naming)).toList();
    }

    private static Line line(ReferralLine it, InstitutionId own, Naming naming) {
        var names = naming.of(it.route());
        if (it.awaits() == null) return new Line(it, names, null, false);
        var awaited = it.awaits() == Side.SENDER ? it.sender() : it.receiver();
        return new Line(it, names, names.of(it.awaits()), awaited.equals(own));
    }
}
