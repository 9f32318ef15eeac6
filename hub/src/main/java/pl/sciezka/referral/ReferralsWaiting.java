package pl.sciezka.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
        var open = lists.open(staff.institution());
        var sketch = sketch(open);
        return open.stream()
                .map(it -> item(it, it.route().sides(staff.institution(), unit), staff, sketch))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public List<Waiting> climbedTo(Acting.Staff coordinator) {
        var today = LocalDate.ofInstant(clock.instant(), WARSAW);
        var climbed = lists.open(coordinator.institution()).stream()
                .filter(it -> it.awaited().climbedTo(today).stream().anyMatch(ends(it, coordinator)::contains))
                .toList();
        var sketch = sketch(climbed);
        return climbed.stream().map(it -> waiting(it, sketch.whom(it), sketch)).toList();
    }

    /// Who stands behind these referrals, asked for once.
    private record Sketch(Naming naming, Map<StaffId, Colleague> people) {

        /// The institution, and the colleague there who took it over.
        String whom(ReferralLine it) {
            var on = it.awaited().on();
            var institution = naming.of(it.route()).of(on);
            var person = people.get(responsible(it, on));
            return person == null ? institution : institution + " · " + person.name();
        }

        boolean works(StaffId staff) {
            return people.containsKey(staff) && people.get(staff).active();
        }
    }

    private Sketch sketch(List<ReferralLine> lines) {
        var staff = lines.stream()
                .flatMap(it -> Stream.of(it.author(), it.takenBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Sketch(parties.naming(), colleagues.of(staff));
    }

    private @Nullable Waiting item(ReferralLine it, Set<Side> sides, Acting.Staff staff, Sketch sketch) {
        var on = it.awaited().on();
        if (sides.contains(on) && isFor(staff, responsible(it, on), sketch)) return waiting(it, null, sketch);
        var others = sides.contains(on.other()) && staff.staff().equals(responsible(it, on.other()));
        return others ? waiting(it, sketch.whom(it), sketch) : null;
    }

    /// What nobody has taken over is everybody's; what somebody who left was responsible for is the coordinators'.
    private static boolean isFor(Acting.Staff staff, @Nullable StaffId responsible, Sketch sketch) {
        if (responsible == null || responsible.equals(staff.staff())) return true;
        return staff.roles().contains(Role.COORDINATOR) && !sketch.works(responsible);
    }

    private static @Nullable StaffId responsible(ReferralLine it, Side side) {
        return side == Side.SENDER ? it.author() : it.takenBy();
    }

    private static Set<Side> ends(ReferralLine it, Acting.Staff staff) {
        return Stream.of(Side.values())
                .filter(side -> (side == Side.SENDER ? it.sender() : it.receiver()).equals(staff.institution()))
                .collect(Collectors.toSet());
    }

    private Waiting waiting(ReferralLine it, @Nullable String onWhom, Sketch sketch) {
        var awaited = it.awaited();
        return new Waiting(
                (onWhom == null ? "referral.waiting." : "referral.others.") + it.state(),
                List.of(
                        sketch.naming().of(it.route()).of(awaited.on().other()),
                        texts.text(Texts.POLISH, "Support." + it.support().name())),
                it.own(),
                null,
                "/referrals/" + it.id().value(),
                awaited.since().atStartOfDay(WARSAW).toInstant(),
                awaited.due(),
                onWhom);
    }
}
