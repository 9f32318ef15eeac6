package pl.sciezka.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.adviser.Duty;
import pl.sciezka.adviser.OnDuty;
import pl.sciezka.adviser.Substitutes;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.kernel.WorkingDays;

/// Up to whom a flow is that reached an institution (kto ma zareagować): the adviser, or who stands in; when its day is
/// over also the substitute by rule, and some working days later the coordinators. A custom of this program.
@Component
public class Reacting {

    /// Working days after the due day.
    private static final int CLIMBS_AFTER = 2;

    private final OnDuty onDuty;
    private final Substitutes substitutes;
    private final Clock clock;

    Reacting(OnDuty onDuty, Substitutes substitutes, Clock clock) {
        this.onDuty = onDuty;
        this.substitutes = substitutes;
        this.clock = clock;
    }

    /// Asks who reacts for these own persons today.
    public Today today(Acting.Staff reader, Collection<PersonId> own) {
        var today = Warsaw.today(clock);
        return new Today(reader, onDuty.of(reader.institution(), own, today), today);
    }

    /// Nobody reacted in time, so the coordinators see to it.
    public boolean climbed(LocalDate due) {
        return Warsaw.today(clock).isAfter(WorkingDays.after(due, CLIMBS_AFTER));
    }

    /// What is up to one reader on one day.
    public final class Today {

        private final Acting.Staff reader;
        private final Map<PersonId, Duty> duties;
        private final LocalDate today;
        private final Map<StaffId, Optional<StaffId>> byRule = new HashMap<>();

        private Today(Acting.Staff reader, Map<PersonId, Duty> duties, LocalDate today) {
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

        /// Whom nobody leads is everybody's.
        private static boolean isNobodys(Duty duty) {
            return duty instanceof Duty.Coordinators it && it.why() == Duty.Why.NOBODY;
        }
    }
}
