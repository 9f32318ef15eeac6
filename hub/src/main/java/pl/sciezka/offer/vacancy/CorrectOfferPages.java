package pl.sciezka.offer.vacancy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.offer.OfferId;
import pl.sciezka.offer.register.Description;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;
import pl.sciezka.storage.CurrentActing;

/// An own offer that was published is changed with a reason, or removed when it was entered by mistake.
@Pages("/offers/{id}")
class CorrectOfferPages {

    private static final FormErrors UNCHANGED = FormErrors.of("places", "offer.change.error.same");
    private static final FormErrors TOO_FEW = FormErrors.of("places", "offer.change.error.taken");

    private final Offers offers;
    private final CorrectOffers correct;
    private final OwnPlaces places;
    private final Clock clock;

    CorrectOfferPages(Offers offers, CorrectOffers correct, OwnPlaces places, Clock clock) {
        this.offers = offers;
        this.correct = correct;
        this.places = places;
        this.clock = clock;
    }

    /// `version` is the one that the form was opened with.
    record ChangeOffer(Offer offer, int version, OfferForm form, String reason, List<Teryt> possible, FormErrors errors)
            implements FormPage {}

    /// `refused`: somebody took a place of it meanwhile.
    record RemoveOffer(Offer offer, String reason, boolean refused, FormErrors errors) implements FormPage {

        /// Somebody has a place of it, so that it cannot go.
        boolean held() {
            return refused || offer.taken() > 0;
        }

        @Override
        public boolean conflicts() {
            return refused;
        }
    }

    @GetMapping("/edit")
    @ForThoseWhoServe(Purpose.ADMINISTRATION)
    ChangeOffer edit(@PathVariable OfferId id) {
        var offer = changeable(id);
        return new ChangeOffer(offer, offer.version(), OfferForm.of(offer), "", places.possible(), FormErrors.none());
    }

    @PostMapping("/edit")
    @ForThoseWhoServe(Purpose.ADMINISTRATION)
    Page change(
            @PathVariable OfferId id,
            @RequestParam int version,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "") Set<String> area,
            @RequestParam(defaultValue = "") String reason) {
        var offer = changeable(id);
        var form = new OfferForm(typed, area);
        var possible = places.possible();
        var errors = form.errors(today(), possible).and(why(reason)).done();
        if (!errors.any() && isSame(offer, form.changed(offer, version))) errors = UNCHANGED;
        if (!errors.any() && !correct.change(form.changed(offer, version), Typed.text(reason), acting()))
            errors = TOO_FEW;
        if (errors.any()) return new ChangeOffer(offer, version, form, reason, possible, errors);
        return Redirect.to(id.path()).saying("offer.change.saved");
    }

    @GetMapping("/removal")
    @ForThoseWhoServe(Purpose.ADMINISTRATION)
    RemoveOffer removing(@PathVariable OfferId id) {
        return new RemoveOffer(own(id), "", false, FormErrors.none());
    }

    @PostMapping("/removal")
    @ForThoseWhoServe(Purpose.ADMINISTRATION)
    Page remove(@PathVariable OfferId id, @RequestParam(defaultValue = "") String reason) {
        var offer = own(id);
        var errors = why(reason).done();
        if (errors.any()) return new RemoveOffer(offer, reason, false, errors);
        return correct.remove(id, Typed.text(reason), acting())
                ? Redirect.to(id.path()).saying("offer.removal.done")
                : new RemoveOffer(offer, reason, true, FormErrors.none());
    }

    private static FormErrors.Collector why(String reason) {
        var text = Typed.text(reason);
        return FormErrors.collect()
                .when(text.isEmpty(), "reason", "offer.change.error.reason")
                .when(text.length() > Description.LONGEST_LINE, "reason", "offer.error.long");
    }

    private static boolean isSame(Offer was, Offer now) {
        return was.version() == now.version()
                && OfferCorrection.changes(was, now).isEmpty();
    }

    private Offer changeable(OfferId id) {
        var offer = own(id);
        if (!offer.isChangeable(today())) throw new Absent();
        return offer;
    }

    private Offer own(OfferId id) {
        return offers.find(id).filter(it -> it.isOf(acting().institution())).orElseThrow(Absent::new);
    }

    private LocalDate today() {
        return Warsaw.today(clock);
    }

    private static Acting.Staff acting() {
        return CurrentActing.staff();
    }
}
