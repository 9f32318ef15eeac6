package pl.sciezka.referral.board;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import pl.sciezka.journal.Journal;
import pl.sciezka.referral.board.ReferralPages.Line;
import pl.sciezka.referral.course.Place;
import pl.sciezka.referral.ground.Naming;
import pl.sciezka.referral.ground.Parties;
import pl.sciezka.storage.CurrentActing;

/// Makes lines of a list of referrals readable, and writes the look into the journal.
@Component
class Lines {

    private final Parties parties;
    private final Journal journal;

    Lines(Parties parties, Journal journal) {
        this.parties = parties;
        this.journal = journal;
    }

    List<Line> of(List<ReferralLine> found) {
        journal.looked(
                "journal.referrals", found.stream().map(ReferralLine::seen).toList());
        var reader = parties.placeOf(CurrentActing.staff());
        var naming = parties.naming();
        return found.stream().map(it -> line(it, reader, naming)).toList();
    }

    /// Inside one institution it waits for a unit: only its own people read "for us".
    private static Line line(ReferralLine it, Place reader, Naming naming) {
        var names = naming.of(it.route());
        if (it.awaits() == null) return new Line(it, names, null, false);
        var onUs = it.route().sides(reader).equals(Set.of(it.awaits()));
        return new Line(it, names, names.of(it.awaits()), onUs);
    }
}
