package pl.sciezka.partnership.leaving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Warsaw;
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
        ENDS_ANYWAY
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
        change.leave(agreement, party, null);
        notices.add(id, CurrentActing.staff(), null, clock.instant());
        return Result.DONE;
    }

    /// The first day outside: the day of notice is not counted, the days of notice after it are full ones inside.
    LocalDate earliest(AgreementId id) {
        return Warsaw.today(clock).plusDays(notices.terms(id).noticeDays() + 1L);
    }

    static @Nullable Party inside(List<Party> parties) {
        var own = CurrentActing.staff().institution();
        return parties.stream()
                .filter(party -> party.institution().equals(own))
                .findFirst()
                .orElse(null);
    }
}
