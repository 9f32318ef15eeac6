package pl.sciezka.offer.fit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.offer.OfferId;
import pl.sciezka.offer.vacancy.Conditions.Verdict;
import pl.sciezka.offer.vacancy.Offer;
import pl.sciezka.offer.vacancy.Offers;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Exporting;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.storage.CurrentActing;

/// Own clients whose record meets every condition of an offer, by name and in no other order. Protected persons are not
/// looked at, nor those who left. Whose record is read is in the journal, shown or not. Of whom the record does not say
/// enough is only counted.
@Pages("/offers/{id}/clients")
class FittingClientPages {

    private static final int ON_SCREEN = 100;

    private final Offers offers;
    private final KnownFacts facts;
    private final Journal journal;
    private final Clock clock;

    FittingClientPages(Offers offers, KnownFacts facts, Journal journal, Clock clock) {
        this.offers = offers;
        this.facts = facts;
        this.journal = journal;
        this.clock = clock;
    }

    /// `unknown`: how many may fit or not; `more`: not all are shown.
    record FittingClients(Offer offer, List<KnownFacts.Known> fitting, int unknown, boolean more) implements Page {}

    @GetMapping
    @ForThoseWhoServe(Purpose.REFERRAL)
    FittingClients fitting(@PathVariable OfferId id) {
        var offer = offers.find(id).orElseThrow(Absent::new);
        if (offer.conditions().isNothing()) return new FittingClients(offer, List.of(), 0, false);
        var own = CurrentActing.staff().institution();
        var today = Warsaw.today(clock);
        var most = Exporting.rows(ON_SCREEN);
        var fitting = new ArrayList<KnownFacts.Known>();
        int unknown = 0;
        var known = facts.ofAll(own);
        for (var it : known) {
            var verdicts = offer.conditions().check(it.facts(), today).stream()
                    .map(check -> check.verdict())
                    .toList();
            if (verdicts.contains(Verdict.UNMET)) continue;
            if (verdicts.contains(Verdict.UNKNOWN)) unknown++;
            else fitting.add(it);
        }
        var shown = fitting.stream().limit(most).toList();
        journal.looked(
                "journal.offer-fits",
                known.stream().map(it -> new Seen(it.person(), own)).toList());
        return new FittingClients(offer, shown, unknown, fitting.size() > most);
    }
}
