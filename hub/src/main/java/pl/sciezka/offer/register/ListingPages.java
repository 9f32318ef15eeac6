package pl.sciezka.offer.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.offer.ListingId;
import pl.sciezka.referral.Support;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Exporting;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;
import pl.sciezka.shell.Ui;
import pl.sciezka.storage.CurrentActing;

/// The register of services as it is read: the list, one service, its confirmation and its end.
@Pages("/offers/services")
class ListingPages {

    private static final int PAGE_SIZE = 50;

    private final Listings listings;
    private final PlacesOfListing places;
    private final Institutions institutions;
    private final Colleagues colleagues;
    private final Clock clock;

    ListingPages(
            Listings listings, PlacesOfListing places, Institutions institutions, Colleagues colleagues, Clock clock) {
        this.listings = listings;
        this.places = places;
        this.institutions = institutions;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    record ListingTable(
            Wanted wanted, List<Listing> rows, int page, boolean more, List<Institution> providers, LocalDate today)
            implements Page {

        List<Option> supports(Ui ui) {
            return Stream.of(Support.values())
                    .map(it -> new Option(it.name(), ui.word(it)))
                    .toList();
        }

        List<Option> states(Ui ui) {
            return Stream.of(Wanted.State.values())
                    .map(it -> new Option(it.name(), ui.text("offer.state." + it)))
                    .toList();
        }

        List<Option> institutions() {
            return providers.stream()
                    .map(it -> new Option(it.id().value().toString(), it.shortName()))
                    .toList();
        }

        /// Where the number of a page goes at the end.
        String pagerPath() {
            return UriComponentsBuilder.fromPath("/offers/services")
                    .queryParam("q", Typed.text(wanted.q()))
                    .queryParam("support", wanted.kind().map(Enum::name).orElse(""))
                    .queryParam(
                            "institution",
                            wanted.of().map(it -> it.value().toString()).orElse(""))
                    .queryParam("state", wanted.chosen())
                    .queryParam("page", "")
                    .encode()
                    .toUriString();
        }
    }

    record OneListing(
            Listing listing, @Nullable Colleague owner, boolean own, List<PlacesOfListing.Line> places, LocalDate today)
            implements Page {}

    record EndOfListing(Listing listing, String reason, FormErrors errors) implements FormPage {}

    @GetMapping
    @ForThoseWhoServe(Purpose.ADMINISTRATION)
    ListingTable list(Wanted wanted, @RequestParam(defaultValue = "1") int page) {
        var number = Math.clamp(page, 1, 1000);
        int most = Exporting.rows(PAGE_SIZE);
        var rows = listings.search(wanted, today(), most + 1, (number - 1) * PAGE_SIZE);
        var providers = listings.providers();
        return new ListingTable(
                wanted,
                rows.stream().limit(most).toList(),
                number,
                rows.size() > most,
                institutions.all().stream()
                        .filter(it -> providers.contains(it.id()))
                        .toList(),
                today());
    }

    @GetMapping("/{id}")
    @ForThoseWhoServe(Purpose.ADMINISTRATION)
    OneListing one(@PathVariable ListingId id) {
        var listing = listings.find(id).orElseThrow(Absent::new);
        return new OneListing(
                listing,
                colleagues.find(listing.owner()).filter(Colleague::active).orElse(null),
                listing.isOf(CurrentActing.staff().institution()),
                places.of(id),
                today());
    }

    @PostMapping("/{id}/confirm")
    @ForThoseWhoServe(Purpose.ADMINISTRATION)
    Redirect confirm(@PathVariable ListingId id) {
        listings.confirm(own(id).id(), today());
        return Redirect.to(id.path()).saying("offer.confirmed");
    }

    @GetMapping("/{id}/end")
    @ForThoseWhoServe(Purpose.ADMINISTRATION)
    EndOfListing ending(@PathVariable ListingId id) {
        return new EndOfListing(own(id), "", FormErrors.none());
    }

    @PostMapping("/{id}/end")
    @ForThoseWhoServe(Purpose.ADMINISTRATION)
    Page end(@PathVariable ListingId id, @RequestParam(defaultValue = "") String reason) {
        var listing = own(id);
        var why = Typed.text(reason);
        var errors = FormErrors.collect()
                .when(why.isEmpty(), "reason", "offer.error.reason")
                .when(why.length() > Description.LONGEST_LINE, "reason", "offer.error.long")
                .done();
        if (errors.any()) return new EndOfListing(listing, reason, errors);
        listings.end(id, new Listing.Ending(today(), why));
        return Redirect.to(id.path()).saying("offer.ended");
    }

    /// An own one that has not ended.
    private Listing own(ListingId id) {
        return listings.find(id)
                .filter(it -> it.isOf(CurrentActing.staff().institution()) && !it.isOver())
                .orElseThrow(Absent::new);
    }

    private LocalDate today() {
        return Warsaw.today(clock);
    }
}
