package pl.sciezka.offer.reservation;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.client.SupportDays;
import pl.sciezka.kernel.PersonId;

/// Places that are kept for a client, with the days of their offer.
@Component
class WholeDayPlaces implements SupportDays {

    private final HeldPlaces places;

    WholeDayPlaces(HeldPlaces places) {
        this.places = places;
    }

    @Override
    public List<Span> wholeDays(PersonId own) {
        return places.of(own).stream()
                .filter(it -> it.offer().support().mayFillDays())
                .map(it -> new Span(
                        it.place().service(),
                        it.offer().institution(),
                        it.offer().from(),
                        it.offer().to(),
                        it.place().id().path()))
                .toList();
    }
}
