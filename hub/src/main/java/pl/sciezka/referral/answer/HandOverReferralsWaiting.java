package pl.sciezka.referral.answer;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.Departures;
import pl.sciezka.referral.board.ReferralLists;
import pl.sciezka.shell.Texts;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// Referrals with partners who are about to be left, on the coordinator's day until the last one inside.
@Component
class HandOverReferralsWaiting implements WaitingItems {

    private final Departures departures;
    private final ReferralLists lists;
    private final Texts texts;
    private final Clock clock;

    HandOverReferralsWaiting(Departures departures, ReferralLists lists, Texts texts, Clock clock) {
        this.departures = departures;
        this.lists = lists;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Purpose purpose() {
        return Purpose.REFERRAL;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        if (!staff.roles().contains(Role.COORDINATOR)) return List.of();
        return departures.announced(staff.institution(), Warsaw.today(clock)).stream()
                .flatMap(it -> {
                    var count = lists.inHand(staff.institution(), it.others());
                    var last = it.lastDay();
                    if (count == 0 || last == null) return Stream.empty();
                    return Stream.of(new Waiting(
                            "referral.hand-over.waits",
                            List.of(texts.count(Texts.POLISH, "referral.hand-over.referrals", count), it.title()),
                            null,
                            null,
                            "/referrals/hand-over?agreement=" + it.agreement().value(),
                            Objects.requireNonNullElseGet(it.since(), clock::instant),
                            last,
                            null));
                })
                .toList();
    }
}
