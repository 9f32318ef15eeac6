package pl.sciezka.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.shell.Texts;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// Referrals in Mój dzień: those that wait for the reader, those the reader waits for, and those that climbed. Names
/// stay
/// out: the list takes them from the own record.
@Component
class ReferralsWaiting implements WaitingItems {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private final ReferralLists lists;
    private final Parties parties;
    private final Colleagues colleagues;
    private final Texts texts;
    private final Clock clock;

    ReferralsWaiting(ReferralLists lists, Parties parties, Colleagues colleagues, Texts texts, Clock clock) {
        this.lists = lists;
        this.parties = parties;
        this.colleagues = colleagues;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        var unit = parties.unitOf(staff);
        return lists.open(staff.institution()).stream()
                .map(it -> item(it, it.route().sides(staff.institution(), unit), staff))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public List<Waiting> climbedTo(Acting.Staff coordinator) {
        var today = LocalDate.ofInstant(clock.instant(), WARSAW);
        return lists.open(coordinator.institution()).stream()
                .filter(it -> it.awaited().climbedTo(today).stream().anyMatch(ends(it, coordinator)::contains))
                .map(it -> waiting(it, whom(it)))
                .toList();
    }

    private @Nullable Waiting item(ReferralLine it, Set<Side> sides, Acting.Staff staff) {
        var on = it.awaited().on();
        if (sides.contains(on) && isFor(staff, responsible(it, on))) return waiting(it, null);
        var others = sides.contains(on.other()) && staff.staff().equals(responsible(it, on.other()));
        return others ? waiting(it, whom(it)) : null;
    }

    /// What nobody has taken over is everybody's; what somebody who left was responsible for is the coordinators'.
    private boolean isFor(Acting.Staff staff, @Nullable StaffId responsible) {
        if (responsible == null || responsible.equals(staff.staff())) return true;
        return staff.roles().contains(Role.COORDINATOR)
                && colleagues.find(responsible).filter(Colleague::active).isEmpty();
    }

    private static @Nullable StaffId responsible(ReferralLine it, Side side) {
        return side == Side.SENDER ? it.author() : it.takenBy();
    }

    private static Set<Side> ends(ReferralLine it, Acting.Staff staff) {
        return Stream.of(Side.values())
                .filter(side -> (side == Side.SENDER ? it.sender() : it.receiver()).equals(staff.institution()))
                .collect(java.util.stream.Collectors.toSet());
    }

    /// The institution, and the colleague there who took it over.
    private String whom(ReferralLine it) {
        var on = it.awaited().on();
        var responsible = responsible(it, on);
        var institution = parties.names(it.route()).of(on);
        if (responsible == null) return institution;
        return colleagues
                .find(responsible)
                .map(person -> institution + " · " + person.name())
                .orElse(institution);
    }

    private Waiting waiting(ReferralLine it, @Nullable String onWhom) {
        var waiting = it.awaited();
        return new Waiting(
                (onWhom == null ? "referral.waiting." : "referral.others.") + it.state(),
                List.of(
                        parties.names(it.route()).of(waiting.on().other()),
                        texts.text(Texts.POLISH, "Support." + it.support().name())),
                it.own(),
                null,
                "/referrals/" + it.id().value(),
                waiting.since().atStartOfDay(WARSAW).toInstant(),
                waiting.due(),
                onWhom);
    }
}
