package pl.sciezka.offer.reservation;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.client.Alert;
import pl.sciezka.client.AlertRule;
import pl.sciezka.client.Alerts;
import pl.sciezka.client.Registrations;
import pl.sciezka.kernel.PersonId;

/// A place is only for registered people, and the registration ends before the service does.
@Component
class PlaceNeedsRegistration implements Alerts {

    private final HeldPlaces places;
    private final Registrations registrations;

    PlaceNeedsRegistration(HeldPlaces places, Registrations registrations) {
        this.places = places;
        this.registrations = registrations;
    }

    @Override
    public List<Alert> of(PersonId own) {
        var conditioned = places.of(own).stream()
                .filter(it -> it.offer().conditions().registeredDays() != null)
                .toList();
        if (conditioned.isEmpty()) return List.of();
        var end = registrations.latest(own).map(Registrations.Registration::until);
        return conditioned.stream()
                .filter(it -> end.filter(day -> !day.isAfter(it.offer().to())).isPresent())
                .map(it -> new Alert(
                        AlertRule.PLACE_NEEDS_REGISTRATION,
                        List.of(it.place().service(), it.offer().provider()),
                        end.orElseThrow(),
                        it.place().id().path()))
                .toList();
    }
}
