package pl.sciezka.offer.reservation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import pl.sciezka.institution.Names;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.offer.reservation.ReservationLists.Line;
import pl.sciezka.shell.Exporting;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.storage.CurrentActing;

/// Who asks us for places, and whom we have asked.
@Pages("/offers/places")
class ReservationPages {

    private static final int MOST = 200;

    private final ReservationLists lists;
    private final Named named;
    private final Journal journal;
    private final Clock clock;

    ReservationPages(ReservationLists lists, Named named, Journal journal, Clock clock) {
        this.lists = lists;
        this.named = named;
        this.journal = journal;
        this.clock = clock;
    }

    record ReservationList(List<Line> toUs, List<Line> ours, Names names, InstitutionId us, LocalDate today)
            implements Page {}

    @GetMapping
    @ForThoseWhoServe(Purpose.REFERRAL)
    ReservationList list() {
        var us = CurrentActing.staff().institution();
        var toUs = lists.toUs(us, Exporting.rows(MOST));
        var ours = lists.ours(us, Exporting.rows(MOST));
        var all = Stream.concat(toUs.stream(), ours.stream())
                .map(Line::reservation)
                .toList();
        journal.looked(
                "journal.place",
                all.stream().map(it -> new Seen(it.own(us), us)).distinct().toList());
        return new ReservationList(toUs, ours, named.of(all), us, Warsaw.today(clock));
    }
}
