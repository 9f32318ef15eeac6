package pl.sciezka.adviser.appointment;

import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;

/// An e-mail did not arrive, and the client was told in another way.
@Pages("/clients/{person}/appointments/{appointment}/emails/{email}")
class ToldPages {

    private final ClientHeaders headers;
    private final Appointments appointments;
    private final TellByEmail emails;

    ToldPages(ClientHeaders headers, Appointments appointments, TellByEmail emails) {
        this.headers = headers;
        this.appointments = appointments;
        this.emails = emails;
    }

    @PostMapping("/told")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Redirect told(@PathVariable PersonId person, @PathVariable UUID appointment, @PathVariable UUID email) {
        headers.of(person);
        var it = appointments.find(person, appointment).orElseThrow(Absent::new);
        if (!emails.told(it.id(), email)) throw new Absent();
        return Redirect.to(it.path()).saying("appointment.email.told");
    }
}
