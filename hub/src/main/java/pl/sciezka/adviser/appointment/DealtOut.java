package pl.sciezka.adviser.appointment;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.adviser.Duty;
import pl.sciezka.adviser.OnDuty;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Waiting;

/// Whose matters about appointments are (komu sprawa przypada): of whoever reacts for the client; of whoever arranged
/// it when nobody leads the client.
@Component
class DealtOut {

    private final OnDuty onDuty;
    private final Clock clock;

    DealtOut(OnDuty onDuty, Clock clock) {
        this.onDuty = onDuty;
        this.clock = clock;
    }

    /// What is up to one member of staff, also instead of somebody who is away.
    List<Waiting> upTo(Acting.Staff staff, Collection<Appointment> matters, Function<Appointment, Waiting> waiting) {
        var duties = onDuty.of(
                staff.institution(),
                matters.stream().map(Appointment::person).distinct().toList(),
                Warsaw.today(clock));
        var names = onDuty.awayOf(duties.values());
        return matters.stream()
                .filter(it -> isUpTo(duties.get(it.person()), it, staff))
                .map(it -> duties.get(it.person()) instanceof Duty.Substitute duty
                        ? waiting.apply(it).insteadOf(names.getOrDefault(duty.adviser(), ""))
                        : waiting.apply(it))
                .toList();
    }

    private static boolean isUpTo(@Nullable Duty duty, Appointment it, Acting.Staff staff) {
        if (duty == null) return false;
        return duty instanceof Duty.Coordinators nobody && nobody.why() == Duty.Why.NOBODY
                ? it.by().equals(staff.staff())
                : duty.isUpTo(staff);
    }
}
