package pl.sciezka.adviser.appointment;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.adviser.Duty;
import pl.sciezka.adviser.OnDuty;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.kernel.WorkingDays;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// Appointments whose day is over and of which nobody wrote down who came: for whoever reacts for the client; for
/// whoever
/// arranged it when nobody leads the client.
@Component
class AppointmentsWaiting implements WaitingItems {

    /// Working days to write it down: a custom of this program.
    private static final int WRITE_WITHIN = 2;

    /// Working days after which the coordinators see it too: a custom of this program.
    private static final int CLIMBS_AFTER = 5;

    private final Appointments appointments;
    private final OnDuty onDuty;
    private final Clock clock;

    AppointmentsWaiting(Appointments appointments, OnDuty onDuty, Clock clock) {
        this.appointments = appointments;
        this.onDuty = onDuty;
        this.clock = clock;
    }

    @Override
    public Purpose purpose() {
        return Purpose.OWN_TASKS;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        var today = Warsaw.today(clock);
        var over = appointments.plannedUntil(staff.institution(), today).stream()
                .filter(it -> it.slot().day().isBefore(today)
                        || !it.slot()
                                .starts()
                                .plusSeconds(60L * it.slot().minutes())
                                .isAfter(clock.instant()))
                .toList();
        var duties = onDuty.of(
                staff.institution(),
                over.stream().map(Appointment::person).distinct().toList(),
                today);
        var names = onDuty.awayOf(duties.values());
        return over.stream()
                .filter(it -> isUpTo(duties.get(it.person()), it, staff))
                .map(it -> duties.get(it.person()) instanceof Duty.Substitute duty
                        ? waiting(it).insteadOf(names.getOrDefault(duty.adviser(), ""))
                        : waiting(it))
                .toList();
    }

    @Override
    public List<Waiting> climbedTo(Acting.Staff coordinator) {
        var until = WorkingDays.before(Warsaw.today(clock), CLIMBS_AFTER);
        return appointments.plannedUntil(coordinator.institution(), until).stream()
                .map(AppointmentsWaiting::waiting)
                .toList();
    }

    private static boolean isUpTo(@Nullable Duty duty, Appointment it, Acting.Staff staff) {
        if (duty == null) return false;
        return duty instanceof Duty.Coordinators nobody && nobody.why() == Duty.Why.NOBODY
                ? it.by().equals(staff.staff())
                : duty.isUpTo(staff);
    }

    private static Waiting waiting(Appointment it) {
        return new Waiting(
                "appointment.waiting",
                List.of(it.slot().hours()),
                it.person(),
                null,
                it.path(),
                it.slot().starts(),
                WorkingDays.after(it.slot().day(), WRITE_WITHIN),
                null);
    }
}
