package pl.sciezka.offer.register;

import java.time.LocalDate;
import java.util.List;
import pl.sciezka.offer.ListingId;
import pl.sciezka.offer.OfferId;

/// What is offered of a service now: told by the room that keeps offers, shown on the page of the service.
public interface PlacesOfListing {

    record Line(OfferId offer, LocalDate from, LocalDate to, LocalDate expires, long free, int places) {}

    List<Line> of(ListingId listing);
}
