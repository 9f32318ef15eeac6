package pl.sciezka.offer.reservation;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.offer.vacancy.Offer;
import pl.sciezka.offer.vacancy.Offers;
import pl.sciezka.shell.AskedOnce;

/// Places that are kept for an own person, asked for or given here, each with its offer.
@Component
class HeldPlaces {

    /// A place and what it is of.
    record Held(Reservation place, Offer offer) {}

    private final Reservations reservations;
    private final Offers offers;
    private final AskedOnce<PersonId, List<Held>> ofPerson;

    HeldPlaces(Reservations reservations, Offers offers) {
        this.reservations = reservations;
        this.offers = offers;
        this.ofPerson = new AskedOnce<>(this::read);
    }

    /// Without those whose offer can no longer be read.
    List<Held> of(PersonId own) {
        return ofPerson.of(own);
    }

    private List<Held> read(PersonId own) {
        return reservations.holdingFor(own).stream()
                .flatMap(it -> offers.find(it.offer()).map(offer -> new Held(it, offer)).stream())
                .toList();
    }
}
