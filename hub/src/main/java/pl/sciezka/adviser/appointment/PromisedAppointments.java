package pl.sciezka.adviser.appointment;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.HistoryLines;
import pl.sciezka.shell.Texts;
import pl.sciezka.storage.CurrentActing;

/// Appointments that lie ahead, for the second lane of the history.
@Component
class PromisedAppointments implements HistoryLines {

    private final Appointments appointments;
    private final Institutions institutions;
    private final Colleagues colleagues;
    private final Texts texts;
    private final Clock clock;

    PromisedAppointments(
            Appointments appointments, Institutions institutions, Colleagues colleagues, Texts texts, Clock clock) {
        this.appointments = appointments;
        this.institutions = institutions;
        this.colleagues = colleagues;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<Line> of(PersonId person) {
        var planned = appointments.planned(person, Warsaw.today(clock));
        if (planned.isEmpty()) return List.of();
        var office = institutions.shortName(CurrentActing.staff().institution());
        return planned.stream()
                .map(it -> new Line(
                        Lane.PROMISED,
                        it.at(),
                        it.slot().day(),
                        "appointment",
                        texts.text(
                                Texts.POLISH,
                                "appointment.promised",
                                it.slot().hours(),
                                texts.text(Texts.POLISH, "About." + it.about())),
                        office,
                        colleagues.name(it.by()),
                        null,
                        it.path()))
                .toList();
    }
}
