package pl.sciezka.adviser.appointment;

import java.time.Clock;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import pl.sciezka.client.DemonstrationScene;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.kernel.WorkingDays;

/// In the demonstration: an appointment told by e-mail, which never leaves an office without an e-mail server.
@Component
class EmailedScene implements DemonstrationScene {

    private static final int AHEAD = 6;

    private final ArrangeAppointment arrange;
    private final TellByEmail email;
    private final Clock clock;

    EmailedScene(ArrangeAppointment arrange, TellByEmail email, Clock clock) {
        this.arrange = arrange;
        this.email = email;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "emailed";
    }

    @Override
    public Purpose purpose() {
        return Purpose.JOINT_SERVICE;
    }

    @Override
    public void play(PersonId person, Acting.Staff worker) {
        var slot = new Slot(WorkingDays.after(Warsaw.today(clock), AHEAD), LocalTime.of(11, 0), 30, "Chrzanów");
        var terms = new ArrangeAppointment.Terms(slot, "ul. Śląska 1, pokój 12", About.TALK, Tone.INVITE);
        email.tell(person, arrange.arrange(person, terms), Email.Word.ARRANGED);
    }
}
