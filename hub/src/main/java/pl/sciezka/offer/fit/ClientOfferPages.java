package pl.sciezka.offer.fit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.offer.reservation.Reservation;
import pl.sciezka.offer.reservation.Reservations;
import pl.sciezka.offer.reservation.WhomToAsk;
import pl.sciezka.offer.vacancy.Conditions;
import pl.sciezka.offer.vacancy.Offer;
import pl.sciezka.offer.vacancy.Offers;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.storage.CurrentActing;

/// Open offers beside one own client, by the day they end; each condition says why it fits, why not, or that the record
/// does not say. For a protected person nothing is checked: the answer alone would tell where somebody lives.
@Pages("/clients/{person}/offers")
class ClientOfferPages {

    private final ClientHeaders headers;
    private final Offers offers;
    private final KnownFacts facts;
    private final WhomToAsk whomToAsk;
    private final Reservations reservations;
    private final Journal journal;
    private final Clock clock;

    ClientOfferPages(
            ClientHeaders headers,
            Offers offers,
            KnownFacts facts,
            WhomToAsk whomToAsk,
            Reservations reservations,
            Journal journal,
            Clock clock) {
        this.headers = headers;
        this.offers = offers;
        this.facts = facts;
        this.whomToAsk = whomToAsk;
        this.reservations = reservations;
        this.journal = journal;
        this.clock = clock;
    }

    /// `held`: a place is held for the client. `own`: it is the reader's institution that offers. `askable`: a clause
    /// lets the provider be asked for a place.
    record Beside(
            Offer offer,
            List<Conditions.Check> checks,
            @Nullable Reservation held,
            boolean own,
            boolean askable) {}

    record ClientOffers(ClientHeader header, List<Beside> offers, LocalDate today) implements Page {}

    @GetMapping
    @ForThoseWhoServe(Purpose.REFERRAL)
    ClientOffers beside(@PathVariable PersonId person) {
        var header = headers.of(person);
        if (header.guarded()) return new ClientOffers(header, List.of(), Warsaw.today(clock));
        var own = CurrentActing.staff().institution();
        journal.looked("journal.offers-beside", new Seen(person, own));
        var known = facts.of(own, person);
        var today = Warsaw.today(clock);
        var providers = whomToAsk.of(own, person).keySet();
        var held = reservations.proposedFor(person).stream()
                .filter(it -> it.holds(today))
                .collect(Collectors.toMap(Reservation::offer, it -> it, (one, _) -> one));
        return new ClientOffers(
                header,
                offers.open().stream()
                        .map(it -> new Beside(
                                it,
                                it.conditions().check(known, today),
                                held.get(it.id()),
                                it.isOf(own),
                                providers.contains(it.institution()) && it.free() > 0))
                        .toList(),
                today);
    }
}
