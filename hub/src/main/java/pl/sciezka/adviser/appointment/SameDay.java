package pl.sciezka.adviser.appointment;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.sciezka.client.Alert;
import pl.sciezka.client.AlertRule;
import pl.sciezka.client.Alerts;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;

/// Two offices expect the same client on the same day (zbieg terminów). Asked first for own appointments, so that
/// nobody looks at a partner's hours for nothing.
@Component
class SameDay implements Alerts {

    private final Appointments appointments;
    private final ReadPartnersHours partners;
    private final Clock clock;

    SameDay(Appointments appointments, ReadPartnersHours partners, Clock clock) {
        this.appointments = appointments;
        this.partners = partners;
        this.clock = clock;
    }

    @Override
    public List<Alert> of(PersonId own) {
        var planned = appointments.planned(own, Warsaw.today(clock));
        if (planned.isEmpty()) return List.of();
        var elsewhere = partners.of(own);
        return planned.stream()
                .flatMap(it -> of(it, elsewhere))
                .sorted(Alert.WORST_FIRST)
                .toList();
    }

    private static Stream<Alert> of(Appointment ours, List<Elsewhere> elsewhere) {
        return elsewhere.stream()
                .filter(it -> it.slot().day().equals(ours.slot().day()))
                .map(it -> new Alert(
                                ours.slot().clashes(it.slot()) ? AlertRule.SAME_DAY_CLASH : AlertRule.SAME_DAY,
                                List.of(
                                        it.office(),
                                        it.slot().hours(),
                                        it.slot().gmina(),
                                        ours.slot().hours(),
                                        it.clause()),
                                ours.slot().day(),
                                ours.path())
                        .meeting(new Alert.Met(ours.id(), it.id())));
    }
}
