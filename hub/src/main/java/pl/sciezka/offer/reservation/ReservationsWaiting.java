package pl.sciezka.offer.reservation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Names;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.kernel.WorkingDays;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// Reservations in Mój dzień: of whoever answers for the service, until they are answered; of whoever proposed, while
/// they wait, once it is known how they ended and when the offer of a kept place changed. On the last day they climb to
/// the provider's coordinators.
@Component
class ReservationsWaiting implements WaitingItems {

    /// Working days to read how it ended: a custom of this program.
    private static final int READ_WITHIN = 3;

    private final ReservationLists lists;
    private final Named named;
    private final Journal journal;
    private final Clock clock;

    ReservationsWaiting(ReservationLists lists, Named named, Journal journal, Clock clock) {
        this.lists = lists;
        this.named = named;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Purpose purpose() {
        return Purpose.REFERRAL;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        return some(staff, null);
    }

    @Override
    public List<Waiting> climbedTo(Acting.Staff coordinator) {
        var today = Warsaw.today(clock);
        return some(
                coordinator,
                it -> it.on(today) == Reservation.State.WAITING
                        && !it.isProposedBy(coordinator.institution())
                        && !today.isBefore(it.heldUntil()));
    }

    /// What is the reader's own; or, for a coordinator, what has climbed and is not the own anyway.
    private List<Waiting> some(Acting.Staff staff, @Nullable Predicate<Reservation> climbed) {
        var us = staff.institution();
        var today = Warsaw.today(clock);
        var all = lists.waiting(us);
        var names = named.of(all);
        var waiting = new ArrayList<Waiting>();
        var seen = new ArrayList<Seen>();
        for (var it : all) {
            var own = isFor(it, staff, names);
            if (climbed == null ? !own : own || !climbed.test(it)) continue;
            if (it.isWaitingAt(us, today)) waiting.add(item(it, us, names, climbed != null));
            var news = it.newsFor(us, today);
            if (news != null) waiting.add(changed(it, news, us, names));
            seen.add(new Seen(it.own(us), us));
        }
        journal.looked("journal.place", seen.stream().distinct().toList());
        return waiting;
    }

    /// What somebody who left asked for or answered for is the coordinators'.
    private static boolean isFor(Reservation it, Acting.Staff staff, Names names) {
        var whose = it.isProposedBy(staff.institution()) ? it.proposedBy() : it.owner();
        if (staff.staff().equals(whose)) return true;
        var person = whose == null ? null : names.people().get(whose);
        return (person == null || !person.active()) && staff.roles().contains(Role.COORDINATOR);
    }

    private Waiting item(Reservation it, InstitutionId us, Names names, boolean climbed) {
        var partner = names.of(it.partnerOf(us));
        var state = it.on(Warsaw.today(clock));
        return switch (state) {
            case WAITING ->
                it.isProposedBy(us)
                        ? waiting("offer.waiting.proposed", it, us, partner, it.proposedAt(), it.heldUntil(), partner)
                        : waiting(
                                "offer.waiting.place",
                                it,
                                us,
                                partner,
                                it.proposedAt(),
                                it.heldUntil(),
                                climbed ? names.of(it.owner()) : null);
            case TAKEN, DECLINED, WITHDRAWN, EXPIRED -> {
                var since = it.ending() == null
                        ? Warsaw.startOf(it.heldUntil().plusDays(1))
                        : it.ending().at();
                var due = WorkingDays.after(Warsaw.dayOf(since), READ_WITHIN);
                yield waiting("offer.waiting." + state, it, us, partner, since, due, null);
            }
        };
    }

    private static Waiting changed(Reservation it, Reservation.OfferNews news, InstitutionId us, Names names) {
        var since = news.at();
        var due = WorkingDays.after(Warsaw.dayOf(since), READ_WITHIN);
        return waiting("offer.waiting.changed", it, us, names.of(it.partnerOf(us)), since, due, null);
    }

    private static Waiting waiting(
            String what,
            Reservation it,
            InstitutionId us,
            String partner,
            Instant since,
            LocalDate due,
            @Nullable String onWhom) {
        return new Waiting(
                what, List.of(it.service(), partner), it.own(us), null, it.id().path(), since, due, onWhom);
    }
}
