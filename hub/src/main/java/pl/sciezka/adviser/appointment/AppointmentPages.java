package pl.sciezka.adviser.appointment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;

/// Appointments with one client, and arranging a new one.
@Pages("/clients/{person}/appointments")
class AppointmentPages {

    private final ClientHeaders headers;
    private final Appointments appointments;
    private final ArrangeAppointment arrange;
    private final PrepareForm forms;
    private final TellByEmail email;
    private final Clock clock;

    AppointmentPages(
            ClientHeaders headers,
            Appointments appointments,
            ArrangeAppointment arrange,
            PrepareForm forms,
            TellByEmail email,
            Clock clock) {
        this.headers = headers;
        this.appointments = appointments;
        this.arrange = arrange;
        this.forms = forms;
        this.email = email;
        this.clock = clock;
    }

    /// `untold`: those of which an e-mail did not arrive, and nobody wrote down that the client knows.
    record AppointmentsOfClient(ClientHeader header, List<Appointment> appointments, Set<UUID> untold, LocalDate today)
            implements Page {

        long planned() {
            return appointments.stream().filter(Appointment::planned).count();
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    AppointmentsOfClient all(@PathVariable PersonId person) {
        var untold = email.of(person).stream()
                .filter(Email.Shown::open)
                .map(it -> it.email().appointment())
                .collect(Collectors.toSet());
        return new AppointmentsOfClient(headers.of(person), appointments.of(person), untold, Warsaw.today(clock));
    }

    @GetMapping("/new")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    AppointmentForm fresh(@PathVariable PersonId person) {
        return forms.fresh(person);
    }

    @PostMapping("/new")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page arrange(@PathVariable PersonId person, AppointmentTyped typed) {
        var form = forms.of(person, null, typed, FormErrors.none());
        var errors = typed.errors(Warsaw.today(clock), form.ladder()).done();
        if (errors.any()) return form.with(errors);
        var id = arrange.arrange(
                person,
                new ArrangeAppointment.Terms(typed.slot(), Typed.text(typed.place()), typed.what(), typed.how()));
        if (typed.byEmail()) email.tell(person, id, Email.Word.ARRANGED);
        return Redirect.to(AppointmentTab.path(person) + "/" + id).saying("appointment.arranged");
    }
}
