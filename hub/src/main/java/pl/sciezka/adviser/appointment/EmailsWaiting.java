package pl.sciezka.adviser.appointment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.kernel.WorkingDays;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// Appointments of which an e-mail did not arrive: somebody has to tell the client in another way.
@Component
class EmailsWaiting implements WaitingItems {

    /// Working days to reach the client: a custom of this program.
    private static final int TELL_WITHIN = 1;

    /// Working days after which the coordinators see it too: a custom of this program.
    private static final int CLIMBS_AFTER = 3;

    private final TellByEmail emails;
    private final Appointments appointments;
    private final DealtOut dealtOut;
    private final Clock clock;

    EmailsWaiting(TellByEmail emails, Appointments appointments, DealtOut dealtOut, Clock clock) {
        this.emails = emails;
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
        var since = failedSince(staff);
        return dealtOut.upTo(staff, appointments.of(since.keySet()), waiting(since));
    }

    @Override
    public List<Waiting> climbedTo(Acting.Staff coordinator) {
        var since = failedSince(coordinator);
        var until = WorkingDays.before(Warsaw.today(clock), CLIMBS_AFTER);
        since.values().removeIf(it -> Warsaw.dayOf(it).isAfter(until));
        return appointments.of(since.keySet()).stream().map(waiting(since)).toList();
    }

    /// By appointment.
    private Map<UUID, Instant> failedSince(Acting.Staff staff) {
        return emails.failed(staff).stream()
                .collect(Collectors.toMap(
                        Email::appointment,
                        it -> Objects.requireNonNull(it.failedAt()),
                        (one, other) -> one.isBefore(other) ? one : other));
    }

    private static Function<Appointment, Waiting> waiting(Map<UUID, Instant> failedSince) {
        return it -> {
            var since = Objects.requireNonNull(failedSince.get(it.id()));
            return it.waiting("appointment.email.waiting", since, WorkingDays.after(Warsaw.dayOf(since), TELL_WITHIN));
        };
    }
}
