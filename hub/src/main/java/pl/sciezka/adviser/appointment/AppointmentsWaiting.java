package pl.sciezka.adviser.appointment;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.kernel.WorkingDays;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// Appointments whose day is over and of which nobody wrote down who came.
@Component
class AppointmentsWaiting implements WaitingItems {

    /// Working days to write it down: a custom of this program.
    private static final int WRITE_WITHIN = 2;

    /// Working days after which the coordinators see it too: a custom of this program.
    private static final int CLIMBS_AFTER = 5;

    private final Appointments appointments;
    private final DealtOut dealtOut;
    private final Clock clock;

    AppointmentsWaiting(Appointments appointments, DealtOut dealtOut, Clock clock) {
        this.appointments = appointments;
        this.dealtOut = dealtOut;
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
        return dealtOut.upTo(staff, over, AppointmentsWaiting::waiting);
    }

    @Override
    public List<Waiting> climbedTo(Acting.Staff coordinator) {
        var until = WorkingDays.before(Warsaw.today(clock), CLIMBS_AFTER);
        return appointments.plannedUntil(coordinator.institution(), until).stream()
                .map(AppointmentsWaiting::waiting)
                .toList();
    }

    private static Waiting waiting(Appointment it) {
        return it.waiting(
                "appointment.waiting",
                it.slot().starts(),
                WorkingDays.after(it.slot().day(), WRITE_WITHIN));
    }
}
