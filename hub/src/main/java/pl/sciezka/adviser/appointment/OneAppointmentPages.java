package pl.sciezka.adviser.appointment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.adviser.contact.ContactTab;
import pl.sciezka.adviser.contact.Presence;
import pl.sciezka.client.Alert;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.print.PrintedDocument;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;

/// One appointment: when and where, its letter, who came; moving it and calling it off.
@Pages("/clients/{person}/appointments/{appointment}")
class OneAppointmentPages {

    private final ClientHeaders headers;
    private final Appointments appointments;
    private final ArrangeAppointment arrange;
    private final SameDay sameDay;
    private final WriteLetter letter;
    private final Colleagues colleagues;
    private final TellByEmail emails;
    private final Clock clock;

    OneAppointmentPages(
            ClientHeaders headers,
            Appointments appointments,
            ArrangeAppointment arrange,
            SameDay sameDay,
            WriteLetter letter,
            Colleagues colleagues,
            TellByEmail emails,
            Clock clock) {
        this.headers = headers;
        this.appointments = appointments;
        this.arrange = arrange;
        this.sameDay = sameDay;
        this.letter = letter;
        this.colleagues = colleagues;
        this.emails = emails;
        this.clock = clock;
    }

    /// `by`: who arranged it. `alerts`: what it collides with. `byEmail`, `chosen`: an e-mail should it be called off.
    record OneAppointment(
            ClientHeader header,
            Appointment it,
            String by,
            List<Alert> alerts,
            LocalDate today,
            List<Email.Shown> emails,
            Email.Choice byEmail,
            boolean chosen,
            @Nullable String why,
            FormErrors errors)
            implements FormPage {

        boolean untold() {
            return emails.stream().anyMatch(Email.Shown::open);
        }

        List<Presence> presences() {
            return Stream.of(Presence.values()).toList();
        }

        @Override
        public String toString() {
            return "OneAppointment[" + it.id() + "]";
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    OneAppointment show(@PathVariable PersonId person, @PathVariable UUID appointment) {
        return page(headers.of(person), found(person, appointment), null, true, FormErrors.none());
    }

    @PostMapping("/outcome")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Redirect became(@PathVariable PersonId person, @PathVariable UUID appointment, @RequestParam Presence outcome) {
        headers.of(person);
        var it = found(person, appointment);
        if (it.planned() && !it.wantsOutcome(Warsaw.today(clock))) throw new Absent();
        var done = arrange.became(it, outcome);
        return Redirect.to(ContactTab.path(person))
                .saying(
                        !done
                                ? "appointment.overtaken.refused"
                                : outcome.missed() ? "contact.saved.missed" : "contact.saved");
    }

    @PostMapping("/cancellation")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page cancel(
            @PathVariable PersonId person,
            @PathVariable UUID appointment,
            @Nullable @RequestParam(required = false) String why,
            @RequestParam(defaultValue = "false") boolean email) {
        var header = headers.of(person);
        var it = found(person, appointment);
        var errors = AppointmentTyped.whyErrors(why).done();
        if (errors.any()) return page(header, it, why, email, errors);
        var done = arrange.cancel(it, Typed.text(why));
        if (done && email) emails.tell(person, it.id(), Email.Word.CANCELLED);
        return Redirect.to(AppointmentTab.path(person))
                .saying(done ? "appointment.cancelled" : "appointment.overtaken.refused");
    }

    @GetMapping("/letter")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    PrintedDocument letter(
            @PathVariable PersonId person,
            @PathVariable UUID appointment,
            @RequestParam(defaultValue = "false") boolean large) {
        return letter.of(headers.of(person), planned(person, appointment), large);
    }

    private OneAppointment page(
            ClientHeader header, Appointment it, @Nullable String why, boolean chosen, FormErrors errors) {
        var alerts = it.planned()
                ? sameDay.of(header.id()).stream()
                        .filter(alert -> it.path().equals(alert.path()))
                        .toList()
                : List.<Alert>of();
        return new OneAppointment(
                header,
                it,
                colleagues.name(it.by()),
                alerts,
                Warsaw.today(clock),
                emails.of(header.id()).stream()
                        .filter(each -> each.email().appointment().equals(it.id()))
                        .toList(),
                it.planned() ? emails.choice(header.id()) : Email.Choice.NONE,
                chosen,
                why,
                errors);
    }

    private Appointment found(PersonId person, UUID appointment) {
        return appointments.find(person, appointment).orElseThrow(Absent::new);
    }

    private Appointment planned(PersonId person, UUID appointment) {
        var it = found(person, appointment);
        if (!it.planned()) throw new Absent();
        return it;
    }
}
