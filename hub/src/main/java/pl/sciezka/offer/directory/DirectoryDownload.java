package pl.sciezka.offer.directory;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.offer.register.Listings;
import pl.sciezka.offer.register.PlacesOfListing;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.Pages;
import pl.sciezka.storage.CurrentActing;
import tools.jackson.databind.json.JsonMapper;

/// Own services that hold, as a file of Open Referral.
@Pages("/offers/services/hsds.json")
class DirectoryDownload {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Listings listings;
    private final PlacesOfListing places;
    private final Institutions institutions;
    private final ServiceJson services;
    private final Clock clock;

    DirectoryDownload(
            Listings listings, PlacesOfListing places, Institutions institutions, ServiceJson services, Clock clock) {
        this.listings = listings;
        this.places = places;
        this.institutions = institutions;
        this.services = services;
        this.clock = clock;
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.ADMINISTRATION)
    ResponseEntity<byte[]> file() {
        var own = CurrentActing.staff().institution();
        var provider = institutions.find(own).orElseThrow(Absent::new);
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var all = JSON.createArrayNode();
        for (var it : listings.currentOf(own)) all.add(services.of(it, provider, places.of(it.id()), now));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("uslugi-hsds-3.1.json")
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(all));
    }
}
