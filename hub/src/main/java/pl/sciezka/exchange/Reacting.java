package pl.sciezka.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.kernel.WorkingDays;

/// Up to whom a flow is that reached an institution (kto ma zareagować): the adviser, everybody while nobody leads the
/// client, the coordinators where the adviser has left; and some working days after its due day the coordinators. A
/// custom of this program.
@Component
public class Reacting {

    /// Working days after the due day.
    private static final int CLIMBS_AFTER = 2;

    private final LeadAdvisers advisers;
    private final Colleagues colleagues;
    private final Clock clock;

    Reacting(LeadAdvisers advisers, Colleagues colleagues, Clock clock) {
        this.advisers = advisers;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /// Asks who reacts for these own persons today.
    public Today today(Acting.Staff reader, Collection<PersonId> own) {
        var led = advisers.of(reader.institution(), own);
        return new Today(reader, led, colleagues.of(led.values()));
    }

    /// Nobody reacted in time, so the coordinators see to it.
    public boolean climbed(LocalDate due) {
        return Warsaw.today(clock).isAfter(WorkingDays.after(due, CLIMBS_AFTER));
    }

    /// What is up to one reader on one day.
    public record Today(Acting.Staff reader, Map<PersonId, StaffId> led, Map<StaffId, Colleague> people) {

        public boolean isUpTo(PersonId own) {
            var adviser = led.get(own);
            if (adviser == null || adviser.equals(reader.staff())) return true;
            var colleague = people.get(adviser);
            return (colleague == null || !colleague.active()) && reader.roles().contains(Role.COORDINATOR);
        }
    }
}
