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

/// In the demonstration: two offices in two gminy expect a client on one day, half an hour apart.
@Component
class SameDayScene implements DemonstrationScene {

    private static final int AHEAD = 4;

    private final ArrangeAppointment arrange;
    private final Clock clock;

    SameDayScene(ArrangeAppointment arrange, Clock clock) {
        this.arrange = arrange;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "same-day";
    }

    @Override
    public Purpose purpose() {
        return Purpose.JOINT_SERVICE;
    }

    @Override
    public void play(PersonId person, Acting.Staff worker) {
        arrange(person, 9, 30, "Chrzanów", "ul. Śląska 1, pokój 12", About.OFFER);
    }

    @Override
    public void answer(PersonId person, Acting.Staff worker) {
        arrange(person, 10, 60, "Trzebinia", "pokój 3", About.DOCUMENTS);
    }

    private void arrange(PersonId person, int hour, int minutes, String gmina, String place, About about) {
        var slot = new Slot(WorkingDays.after(Warsaw.today(clock), AHEAD), LocalTime.of(hour, 0), minutes, gmina);
        arrange.arrange(person, new ArrangeAppointment.Terms(slot, place, about, Tone.INVITE));
    }
}
