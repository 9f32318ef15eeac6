package pl.sciezka.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.History.ConsentGiven;
import pl.sciezka.partnership.History.ConsentWithdrawn;
import pl.sciezka.partnership.History.Event;
import pl.sciezka.partnership.History.Moved;
import pl.sciezka.partnership.NaiveHistory.Access;

/// What the client does: consents where a clause asks for it, withdraws, moves away and comes back.
final class InventedConsents {

    private final Map<InstitutionId, InstitutionKind> all;
    private final List<Event> events;
    private final Random random;

    InventedConsents(Map<InstitutionId, InstitutionKind> all, List<Event> events, Random random) {
        this.all = all;
        this.events = events;
        this.random = random;
    }

    void goOn(LocalDate day) {
        var now = now();
        switch (random.nextInt(5)) {
            case 0 -> withdraw(now, day);
            case 1 -> move(now, day);
            default -> give(now, day);
        }
    }

    /// On two days one after the other, so that no history passes without a withdrawal that is felt.
    void consentsAndWithdraws(LocalDate day) {
        give(now(), day);
        withdraw(now(), day.plusDays(1));
    }

    private NaiveConsents now() {
        return new NaiveConsents(new History(all, events), List.copyOf(events));
    }

    private void give(NaiveConsents now, LocalDate day) {
        var asked = new ArrayList<Access>();
        for (var holder : all.keySet())
            for (var viewer : all.keySet()) {
                var it = new Access(viewer, holder, DataGroup.IDENTITY, Purpose.JOINT_SERVICE);
                if (viewer.equals(holder) || now.apart.contains(Set.of(viewer, holder))) continue;
                if (now.allowed(it, day, true)) asked.add(it);
            }
        if (asked.isEmpty()) return;
        var it = asked.get(random.nextInt(asked.size()));
        var groups = EnumSet.of(DataGroup.IDENTITY);
        for (var group : History.GROUPS)
            if (random.nextBoolean()
                    && now.allowed(new Access(it.viewer(), it.holder(), group, it.purpose()), day, true))
                groups.add(group);
        var from = day.minusDays(random.nextInt(4));
        var until = day.plusDays(random.nextInt(3) == 0 ? random.nextInt(9) : 20 + random.nextInt(40));
        boolean inArea = !now.movedAway.contains(it.holder()) && random.nextBoolean();
        events.add(new ConsentGiven(day, it.holder(), it.viewer(), groups, inArea, from, until));
    }

    /// Rather where the two go on without it, so that it is felt.
    private void withdraw(NaiveConsents now, LocalDate day) {
        if (now.standing.isEmpty()) return;
        var felt = now.standing.stream()
                .filter(it -> !it.lastDay().isBefore(day) && now.serve(it.holder(), it.viewer(), day))
                .toList();
        var some = felt.isEmpty() ? now.standing : felt;
        var it = some.get(random.nextInt(some.size()));
        events.add(
                new ConsentWithdrawn(day, it.holder(), it.viewer(), random.nextBoolean() ? it.holder() : it.viewer()));
    }

    private void move(NaiveConsents now, LocalDate day) {
        var holders = List.copyOf(all.keySet());
        var holder = holders.get(random.nextInt(holders.size()));
        events.add(new Moved(day, holder, !now.movedAway.contains(holder)));
    }
}
