package pl.sciezka.referral.board;

import java.time.Clock;
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
import pl.sciezka.journal.Journal;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.referral.course.Side;
import pl.sciezka.referral.ground.Naming;
import pl.sciezka.referral.ground.Parties;
import pl.sciezka.shell.Texts;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// Referrals in Mój dzień: those that wait for the reader, those the reader waits for, and those that climbed. The list
/// names whom the institution has a record of; whom it has not yet taken over is named as the referral names them.
@Component
class ReferralsWaiting implements WaitingItems {

    private final ReferralLists lists;
    private final Parties parties;
    private final Colleagues colleagues;
    private final Journal journal;
    private final Texts texts;
    private final Clock clock;

    ReferralsWaiting(
            ReferralLists lists, Parties parties, Colleagues colleagues, Journal journal, Texts texts, Clock clock) {
        this.lists = lists;
        this.parties = parties;
        this.colleagues = colleagues;
        this.journal = journal;
        this.texts = texts;
        this.clock = clock;
    }

    /// What a referral carries is read for its purpose alone.
    @Override
    public Purpose purpose() {
        return Purpose.REFERRAL;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        var place = parties.placeOf(staff);
        var open = lists.open(staff.institution());
        var sketch = sketch(open, staff);
        var items = open.stream()
                .map(it -> item(it, it.route().sides(place), staff, sketch))
                .filter(Objects::nonNull)
                .toList();
        return journaled(items, open);
    }

    @Override
    public List<Waiting> climbedTo(Acting.Staff coordinator) {
        var today = Warsaw.today(clock);
        var climbed = lists.open(coordinator.institution()).stream()
                .filter(it -> it.awaited().climbedTo(today).stream().anyMatch(ends(it, coordinator)::contains))
                .toList();
        var sketch = sketch(climbed, coordinator);
        return journaled(
                climbed.stream()
                        .map(it -> waiting(
                                it, ends(it, coordinator).contains(it.awaited().on()), sketch.whom(it), sketch))
                        .toList(),
                climbed);
    }

    /// Writes down whose names were taken from referrals.
    private List<Waiting> journaled(List<Waiting> shown, List<ReferralLine> lines) {
        var named = shown.stream()
                .filter(it -> it.personName() != null)
                .map(Waiting::path)
                .collect(Collectors.toSet());
        var seen = lines.stream()
                .filter(it -> named.contains(path(it)))
                .map(ReferralLine::seen)
                .toList();
        if (!seen.isEmpty()) journal.looked("journal.referrals", seen);
        return shown;
    }

    /// Who stands behind these referrals, asked for once, and whether the reader reads referrals at all.
    private record Sketch(Naming naming, Map<StaffId, Colleague> people, boolean reads) {

        /// As the referral says it, surname first; null where the own record says it, or where it is hidden.
        @Nullable
        String name(ReferralLine it) {
            return reads && it.own() == null ? it.name() : null;
        }

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

    private Sketch sketch(List<ReferralLine> lines, Acting.Staff reader) {
        var staff = lines.stream()
                .flatMap(it -> Stream.of(it.author(), it.takenBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var reads = reader.roles().contains(Role.PRACTITIONER) || reader.roles().contains(Role.COORDINATOR);
        return new Sketch(parties.naming(), colleagues.of(staff), reads);
    }

    private @Nullable Waiting item(ReferralLine it, Set<Side> sides, Acting.Staff staff, Sketch sketch) {
        var on = it.awaited().on();
        if (sides.contains(on) && isFor(staff, responsible(it, on), sketch)) return waiting(it, true, null, sketch);
        var others = sides.contains(on.other()) && staff.staff().equals(responsible(it, on.other()));
        return others ? waiting(it, false, sketch.whom(it), sketch) : null;
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

    private static String path(ReferralLine it) {
        return "/referrals/" + it.id().value();
    }

    /// `ours`: the reader's institution has to do it, whoever of its people is named.
    private Waiting waiting(ReferralLine it, boolean ours, @Nullable String onWhom, Sketch sketch) {
        var awaited = it.awaited();
        return new Waiting(
                (ours ? "referral.waiting." : "referral.others.") + it.state(),
                List.of(
                        sketch.naming().of(it.route()).of(awaited.on().other()),
                        texts.text(Texts.POLISH, "Support." + it.support().name())),
                it.own(),
                sketch.name(it),
                path(it),
                Warsaw.startOf(awaited.since()),
                awaited.due(),
                onWhom);
    }
}
