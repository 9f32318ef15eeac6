package pl.sciezka.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import pl.sciezka.adviser.Duty;
import pl.sciezka.adviser.OnDuty;
import pl.sciezka.adviser.Substitutes;
import pl.sciezka.institution.Coordinators;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.kernel.WorkingDays;
import pl.sciezka.shell.Waiting;

/// Up to whom a flow is that reached an institution (kto ma zareagować): the adviser, or who stands in; when its day is
/// over also the substitute by rule, and some working days later the coordinators. A custom of this program.
@Component
public class Reacting {

    /// Working days after the due day.
    private static final int CLIMBS_AFTER = 2;

    private final OnDuty onDuty;
    private final Substitutes substitutes;
    private final Coordinators coordinators;
    private final Clock clock;

    Reacting(OnDuty onDuty, Substitutes substitutes, Coordinators coordinators, Clock clock) {
        this.onDuty = onDuty;
        this.substitutes = substitutes;
        this.coordinators = coordinators;
        this.clock = clock;
    }

    /// Asks who reacts for these own persons today.
    public Today today(Acting.Staff reader, Collection<PersonId> own) {
        var today = Warsaw.today(clock);
        var duties = onDuty.of(reader.institution(), own, today);
        return new Today(reader, duties, onDuty.awayOf(duties.values()), today);
    }

    /// Nobody reacted in time, so the coordinators see to it.
    public boolean climbed(LocalDate due) {
        return Warsaw.today(clock).isAfter(WorkingDays.after(due, CLIMBS_AFTER));
    }

    /// Whom to write that it is there. Whom nobody leads is the coordinators' here: not everybody gets a letter.
    Set<StaffId> told(FlowReached it) {
        var today = Warsaw.today(clock);
        var told = new HashSet<StaffId>();
        if (it.asker() != null) told.add(it.asker());
        if (it.stage() != FlowReached.Stage.CLIMBED) {
            var staff = onDuty.of(it.to(), it.own(), today).staff();
            staff.ifPresent(told::add);
            if (it.stage() == FlowReached.Stage.OVERDUE)
                staff.flatMap(away -> substitutes.byRule(it.to(), away, today)).ifPresent(told::add);
        }
        if (told.isEmpty()) told.addAll(coordinators.of(it.to()));
        return told;
    }

    /// What is up to one reader on one day.
    public final class Today {

        private final Acting.Staff reader;
        private final Map<PersonId, Duty> duties;
        private final Map<StaffId, String> names;
        private final LocalDate today;
        private final Map<StaffId, Optional<StaffId>> byRule = new HashMap<>();

        private Today(Acting.Staff reader, Map<PersonId, Duty> duties, Map<StaffId, String> names, LocalDate today) {
            this.names = names;
            this.reader = reader;
            this.duties = duties;
            this.today = today;
        }

        public boolean isUpTo(PersonId own, LocalDate due) {
            var duty = duties.get(own);
            if (duty == null || isNobodys(duty) || duty.isUpTo(reader)) return true;
            if (!today.isAfter(due)) return false;
            return duty.staff()
                    .flatMap(it ->
                            byRule.computeIfAbsent(it, away -> substitutes.byRule(reader.institution(), away, today)))
                    .filter(reader.staff()::equals)
                    .isPresent();
        }

        /// Marks what the reader does in place of who is away.
        public Waiting marked(Waiting it, PersonId own) {
            return duties.get(own) instanceof Duty.Substitute duty
                            && duty.substitute().equals(reader.staff())
                    ? it.insteadOf(names.getOrDefault(duty.adviser(), ""))
                    : it;
        }

        /// Whom nobody leads is everybody's.
        private static boolean isNobodys(Duty duty) {
            return duty instanceof Duty.Coordinators it && it.why() == Duty.Why.NOBODY;
        }
    }
}
