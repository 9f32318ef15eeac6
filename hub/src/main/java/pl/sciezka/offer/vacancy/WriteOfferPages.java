package pl.sciezka.offer.vacancy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.offer.ListingId;
import pl.sciezka.offer.register.Listing;
import pl.sciezka.offer.register.Listings;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.storage.CurrentActing;

/// Places of an own service are offered.
@Pages("/offers/services/{listing}/places")
class WriteOfferPages {

    private final Listings listings;
    private final Offers offers;
    private final OwnPlaces places;
    private final Clock clock;

    WriteOfferPages(Listings listings, Offers offers, OwnPlaces places, Clock clock) {
        this.listings = listings;
        this.offers = offers;
        this.places = places;
        this.clock = clock;
    }

    record WriteOffer(Listing listing, OfferForm form, List<Teryt> possible, FormErrors errors) implements FormPage {}

    @GetMapping("/new")
    @ForThoseWhoServe(Purpose.ADMINISTRATION)
    WriteOffer fresh(@PathVariable ListingId listing) {
        return new WriteOffer(own(listing), OfferForm.empty(), places.possible(), FormErrors.none());
    }

    @PostMapping("/new")
    @ForThoseWhoServe(Purpose.ADMINISTRATION)
    Page add(
            @PathVariable ListingId listing,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "") Set<String> area) {
        var service = own(listing);
        var possible = places.possible();
        var form = new OfferForm(typed, area);
        var errors = form.errors(Warsaw.today(clock), possible).done();
        if (errors.any()) return new WriteOffer(service, form, possible, errors);
        var offer = form.offer(service);
        offers.add(offer, clock.instant());
        return Redirect.to(offer.id().path()).saying("offer.offered");
    }

    private Listing own(ListingId id) {
        return listings.find(id)
                .filter(it -> it.isOf(CurrentActing.staff().institution()) && !it.isOver())
                .orElseThrow(Absent::new);
    }
}
