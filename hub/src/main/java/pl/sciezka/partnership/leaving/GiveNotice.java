package pl.sciezka.partnership.leaving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.Agreement;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.ChangeAgreement;
import pl.sciezka.partnership.Party;
import pl.sciezka.storage.CurrentActing;

/// Leaves an agreement on a day, and stays after all as long as that day has not come. The grants end with the day by
/// themselves, on every node, because each decision compares with its own day.
@Component
class GiveNotice {

    private final ChangeAgreement change;
    private final Notices notices;
    private final Clock clock;

    GiveNotice(ChangeAgreement change, Notices notices, Clock clock) {
        this.change = change;
        this.notices = notices;
        this.clock = clock;
    }

    enum Result {
        DONE,
        /// the own institution is outside, or has given notice already
        NOT_INSIDE,
        /// before the days of notice are over
        TOO_SOON,
        /// the agreement ends by then anyway
        ENDS_ANYWAY,
        /// an annex that all have signed lets the own institution join again: what they signed is not undone by one
        JOINS_AGAIN
    }

    Result give(AgreementId id, LocalDate leavesOn) {
        var agreement = change.locked(id);
        var today = Warsaw.today(clock);
        var party = inside(agreement.insideOn(today));
        if (party == null || party.leftOn() != null) return Result.NOT_INSIDE;
        if (leavesOn.isBefore(earliest(id))) return Result.TOO_SOON;
        var end = agreement.inForce().to();
        if (end != null && !leavesOn.isBefore(end)) return Result.ENDS_ANYWAY;
        change.leave(agreement, party, leavesOn);
        notices.add(id, CurrentActing.staff(), leavesOn, clock.instant());
        return Result.DONE;
    }

    Result takeBack(AgreementId id) {
        var agreement = change.locked(id);
        var party = inside(agreement.insideOn(Warsaw.today(clock)));
        if (party == null || party.leftOn() == null) return Result.NOT_INSIDE;
        if (joinsAgainOn(agreement, party).isPresent()) return Result.JOINS_AGAIN;
        change.leave(agreement, party, null);
        notices.add(id, CurrentActing.staff(), null, clock.instant());
        return Result.DONE;
    }

    /// The first day outside: the day of notice is not counted, the days of notice after it are full ones inside.
    LocalDate earliest(AgreementId id) {
        return Warsaw.today(clock).plusDays(notices.terms(id).noticeDays() + 1L);
    }

    /// The day on which whoever leaves is a party again, by an annex that is signed already.
    static Optional<LocalDate> joinsAgainOn(Agreement agreement, Party leaving) {
        var leftOn = leaving.leftOn();
        return leftOn == null
                ? Optional.empty()
                : agreement.parties().stream()
                        .filter(it -> it.institution().equals(leaving.institution()))
                        .map(Party::accededOn)
                        .filter(day -> !day.isBefore(leftOn))
                        .min(Comparator.naturalOrder());
    }

    static @Nullable Party inside(List<Party> parties) {
        var own = CurrentActing.staff().institution();
        return parties.stream()
                .filter(party -> party.institution().equals(own))
                .findFirst()
                .orElse(null);
    }
}
