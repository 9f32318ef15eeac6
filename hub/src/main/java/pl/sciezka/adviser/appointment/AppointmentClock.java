package pl.sciezka.adviser.appointment;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.CardClocks;

/// The next appointment, in the client's header.
@Component
class AppointmentClock implements CardClocks {

    private final Appointments appointments;
    private final java.time.Clock clock;

    AppointmentClock(Appointments appointments, java.time.Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    public List<CardClocks.Clock> of(PersonId person) {
        return appointments.planned(person, Warsaw.today(clock)).stream()
                .map(it -> new CardClocks.Clock(Kind.NEXT, it.slot().day(), 1))
                .toList();
    }
}
