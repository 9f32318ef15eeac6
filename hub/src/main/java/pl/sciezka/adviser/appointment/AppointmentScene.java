package pl.sciezka.adviser.appointment;

import java.time.Clock;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import pl.sciezka.adviser.contact.Contact;
import pl.sciezka.adviser.contact.KeepContacts;
import pl.sciezka.adviser.contact.Presence;
import pl.sciezka.adviser.contact.Way;
import pl.sciezka.client.DemonstrationScene;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.kernel.WorkingDays;

/// In the demonstration: a client who called a month ago, and whom the office expects next week.
@Component
class AppointmentScene implements DemonstrationScene {

    private static final int AHEAD = 5;

    private final KeepContacts contacts;
    private final ArrangeAppointment arrange;
    private final Clock clock;

    AppointmentScene(KeepContacts contacts, ArrangeAppointment arrange, Clock clock) {
        this.contacts = contacts;
        this.arrange = arrange;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "appointment";
    }

    @Override
    public Purpose purpose() {
        return Purpose.JOINT_SERVICE;
    }

    @Override
    public void play(PersonId person, Acting.Staff worker) {
        var today = Warsaw.today(clock);
        contacts.log(
                person,
                new Contact.Facts(today.minusDays(30), Way.PHONE, Presence.ATTENDED, true, "Pyta o kurs wózków"));
        var slot = new Slot(WorkingDays.after(today, AHEAD), LocalTime.of(9, 0), 30, "Chrzanów");
        arrange.arrange(person, new ArrangeAppointment.Terms(slot, "ul. Śląska 1, pokój 12", About.PLAN, Tone.INVITE));
    }
}
