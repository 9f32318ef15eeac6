package pl.sciezka.offer.reservation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.offer.OfferId;
import pl.sciezka.offer.vacancy.Offer;
import pl.sciezka.offer.vacancy.Offers;
import pl.sciezka.shell.Absent;

/// Proposes an own client for a place that a partner offers (poproś o miejsce): the place is held from now on, in one
/// transaction with the sentence and the journal entry.
@Component
class ProposePlace {

    sealed interface Result {
        record Proposed(ReservationId id) implements Result {}

        /// For this person a place there is held already.
        record Before(ReservationId id) implements Result {}

        /// No place is free; one may come back.
        record Full() implements Result {}

        /// Closed, or past the day until which one may ask.
        record Over() implements Result {}

        /// No common client of both, a protected one, or no clause that lets the provider know.
        record NoGround() implements Result {}
    }

    private final Offers offers;
    private final WhomToAsk whomToAsk;
    private final Reservations reservations;
    private final FreePlaces places;
    private final Telling telling;
    private final Clock clock;

    ProposePlace(
            Offers offers,
            WhomToAsk whomToAsk,
            Reservations reservations,
            FreePlaces places,
            Telling telling,
            Clock clock) {
        this.offers = offers;
        this.whomToAsk = whomToAsk;
        this.reservations = reservations;
        this.places = places;
        this.telling = telling;
        this.clock = clock;
    }

    Result propose(Acting.Staff by, PersonId person, OfferId id) {
        var today = Warsaw.today(clock);
        var offer = offers.find(id).orElseThrow(Absent::new);
        var provider = whomToAsk.of(by.institution(), person).get(offer.institution());
        if (provider == null) return new Result.NoGround();
        reservations.lock(id, person);
        var before = reservations.proposedFor(person).stream()
                .filter(it -> it.offer().equals(id) && it.holds(today))
                .findFirst();
        if (before.isPresent()) return new Result.Before(before.get().id());
        if (offer.closedOn() != null || offer.askedUntil().isBefore(today)) return new Result.Over();
        var place = places.lockOne(id);
        if (place.isEmpty()) return new Result.Full();
        var reservation = reservation(by, person, offer, provider, today);
        reservations.add(reservation);
        places.hold(id, place.get(), reservation.id(), reservation.heldUntil());
        telling.tell(reservation, by.institution(), "place.proposed");
        return new Result.Proposed(reservation.id());
    }

    private Reservation reservation(
            Acting.Staff by, PersonId person, Offer offer, WhomToAsk.Provider provider, LocalDate today) {
        return new Reservation(
                ReservationId.next(),
                offer.id(),
                offer.name(),
                null,
                provider.client(),
                new Reservation.Side(by.institution(), person),
                new Reservation.Side(offer.institution(), provider.person()),
                provider.ground(),
                clock.instant(),
                by.staff(),
                Reservation.heldUntil(offer, today),
                Reservation.Kept.WAITING,
                null,
                null,
                offer.version(),
                null);
    }
}
