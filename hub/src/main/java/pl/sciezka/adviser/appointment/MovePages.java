package pl.sciezka.adviser.appointment;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;

/// Moving an appointment: the old one stays written with the reason, a new one takes its place.
@Pages("/clients/{person}/appointments/{appointment}/move")
class MovePages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    private final Appointments appointments;
    private final ArrangeAppointment arrange;
    private final PrepareForm forms;
    private final TellByEmail email;
    private final Clock clock;

    MovePages(
            Appointments appointments, ArrangeAppointment arrange, PrepareForm forms, TellByEmail email, Clock clock) {
        this.appointments = appointments;
        this.arrange = arrange;
        this.forms = forms;
        this.email = email;
        this.clock = clock;
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    AppointmentForm ask(@PathVariable PersonId person, @PathVariable UUID appointment) {
        var it = planned(person, appointment);
        var typed = new AppointmentTyped(
                DAY.format(it.slot().day()),
                HOUR.format(it.slot().from()),
                String.valueOf(it.slot().minutes()),
                it.place(),
                it.slot().gmina(),
                it.about().name(),
                it.tone().name(),
                "",
                "true");
        return forms.of(person, it, typed, FormErrors.none());
    }

    @PostMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page move(@PathVariable PersonId person, @PathVariable UUID appointment, AppointmentTyped typed) {
        var it = planned(person, appointment);
        var form = forms.of(person, it, typed, FormErrors.none());
        var errors = typed.moveErrors(Warsaw.today(clock), form.ladder()).done();
        if (errors.any()) return form.with(errors);
        var terms = new ArrangeAppointment.Terms(typed.slot(), Typed.text(typed.place()), typed.what(), typed.how());
        var moved = arrange.move(it, terms, Typed.text(typed.why()));
        if (moved == null) return Redirect.to(AppointmentTab.path(person)).saying("appointment.overtaken.refused");
        if (typed.byEmail()) email.tell(person, moved, Email.Word.MOVED);
        return Redirect.to(Appointment.path(person, moved)).saying("appointment.moved");
    }

    private Appointment planned(PersonId person, UUID appointment) {
        return appointments
                .find(person, appointment)
                .filter(Appointment::planned)
                .orElseThrow(Absent::new);
    }
}
