package pl.sciezka.offer.vacancy;

import java.time.Clock;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Acting;
import pl.sciezka.offer.DemonstrationServices;
import pl.sciezka.offer.ListingId;
import pl.sciezka.offer.OfferId;
import pl.sciezka.offer.ServiceStory;
import pl.sciezka.offer.register.Description;
import pl.sciezka.offer.register.Listing;
import pl.sciezka.offer.register.Listings;
import pl.sciezka.partnership.Area;

/// Enters what a story of the demonstration says.
@Component
class EnterServices implements DemonstrationServices {

    private final Listings listings;
    private final Offers offers;
    private final Clock clock;

    EnterServices(Listings listings, Offers offers, Clock clock) {
        this.listings = listings;
        this.offers = offers;
        this.clock = clock;
    }

    @Override
    public void enter(ServiceStory story, Acting.Staff by) {
        var says = new Description(
                story.name(),
                story.support(),
                story.what(),
                story.forWhom(),
                story.place(),
                story.telephone(),
                null,
                null,
                story.conditions());
        var listing = new Listing(ListingId.next(), by.institution(), "", says, by.staff(), story.confirmed(), null, 0);
        listings.add(listing);
        if (story.places() != null) offers.add(offer(listing, story.places()), clock.instant());
    }

    private static Offer offer(Listing listing, ServiceStory.Places it) {
        return new Offer(
                OfferId.next(),
                listing.id(),
                listing.institution(),
                "",
                listing.description().name(),
                listing.description().support(),
                it.from(),
                it.to(),
                it.until(),
                it.count(),
                it.count(),
                new Conditions(
                        it.ageFrom(),
                        it.ageTo(),
                        it.area() == null ? Area.NOWHERE : Area.of(it.area()),
                        it.registeredDays(),
                        it.onBenefit()),
                null,
                null,
                0,
                null);
    }
}
