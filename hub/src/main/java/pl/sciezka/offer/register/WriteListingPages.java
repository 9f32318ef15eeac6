package pl.sciezka.offer.register;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.offer.ListingId;
import pl.sciezka.referral.Support;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Ui;
import pl.sciezka.storage.CurrentActing;

/// A service is entered into the register, or its entry changed; what is written today holds today.
@Pages("/offers/services")
class WriteListingPages {

    private final Listings listings;
    private final Colleagues colleagues;
    private final Clock clock;

    WriteListingPages(Listings listings, Colleagues colleagues, Clock clock) {
        this.listings = listings;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /// `listing` is null for a new one; `overtaken`: somebody else changed it meanwhile.
    record WriteListing(
            @Nullable Listing listing, ListingForm form, List<Colleague> staff, FormErrors errors, boolean overtaken)
            implements FormPage {

        @Override
        public boolean conflicts() {
            return overtaken;
        }

        String path() {
            return listing == null ? "/offers/services/new" : listing.id().path() + "/edit";
        }

        List<Option> supports(Ui ui) {
            return Stream.of(Support.values())
                    .map(it -> new Option(it.name(), ui.word(it)))
                    .toList();
        }

        List<Option> owners() {
            return staff.stream()
                    .map(it -> new Option(it.staff().value().toString(), it.name() + ", " + it.position()))
                    .toList();
        }
    }

    @GetMapping("/new")
    @ForThoseWhoServe(Purpose.ADMINISTRATION)
    WriteListing fresh() {
        return page(null, ListingForm.by(acting().staff()), FormErrors.none(), false);
    }

    @PostMapping("/new")
    @ForThoseWhoServe(Purpose.ADMINISTRATION)
    Page add(@RequestParam Map<String, String> typed) {
        var form = new ListingForm(typed);
        var staff = staff();
        var errors = form.errors(staff);
        if (errors.any()) return page(null, form, errors, false);
        var listing = new Listing(
                ListingId.next(),
                acting().institution(),
                "",
                form.description(),
                form.owner(staff).orElseThrow(),
                Warsaw.today(clock),
                null,
                0);
        listings.add(listing);
        return Redirect.to(listing.id().path()).saying("offer.added");
    }

    @GetMapping("/{id}/edit")
    @ForThoseWhoServe(Purpose.ADMINISTRATION)
    WriteListing edit(@PathVariable ListingId id) {
        var listing = own(id);
        return page(listing, ListingForm.of(listing), FormErrors.none(), false);
    }

    @PostMapping("/{id}/edit")
    @ForThoseWhoServe(Purpose.ADMINISTRATION)
    Page change(
            @PathVariable ListingId id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam Map<String, String> typed) {
        var listing = own(id);
        var form = new ListingForm(typed);
        var staff = staff();
        var errors = form.errors(staff);
        if (errors.any()) return page(listing, form, errors, false);
        var changed = new Listing(
                id,
                listing.institution(),
                listing.provider(),
                form.description(),
                form.owner(staff).orElseThrow(),
                Warsaw.today(clock),
                null,
                version);
        return listings.change(changed)
                ? Redirect.to(id.path()).saying("offer.changed")
                : page(listing, form, FormErrors.none(), true);
    }

    private WriteListing page(@Nullable Listing listing, ListingForm form, FormErrors errors, boolean overtaken) {
        return new WriteListing(listing, form, staff(), errors, overtaken);
    }

    private Listing own(ListingId id) {
        return listings.find(id)
                .filter(it -> it.isOf(acting().institution()) && !it.isOver())
                .orElseThrow(Absent::new);
    }

    private List<Colleague> staff() {
        return colleagues.in(acting().institution()).stream()
                .filter(Colleague::servesClients)
                .toList();
    }

    private static Acting.Staff acting() {
        return CurrentActing.staff();
    }
}
