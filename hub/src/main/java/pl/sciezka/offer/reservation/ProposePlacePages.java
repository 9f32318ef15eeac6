package pl.sciezka.offer.reservation;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.offer.OfferId;
import pl.sciezka.offer.vacancy.Offer;
import pl.sciezka.offer.vacancy.Offers;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.storage.CurrentActing;

/// Before a client is proposed for a place: who learns what, on which clause, and until when the place is held.
@Pages("/clients/{person}/offers/{offer}/place")
class ProposePlacePages {

    private final ProposePlace proposePlace;
    private final WhomToAsk whomToAsk;
    private final Offers offers;
    private final ClientHeaders headers;
    private final Clock clock;

    ProposePlacePages(
            ProposePlace proposePlace, WhomToAsk whomToAsk, Offers offers, ClientHeaders headers, Clock clock) {
        this.proposePlace = proposePlace;
        this.whomToAsk = whomToAsk;
        this.offers = offers;
        this.headers = headers;
        this.clock = clock;
    }

    /// `ground` is null where the provider may not be told; `refused` a key of why nothing was proposed.
    record Proposal(
            ClientHeader header,
            Offer offer,
            @Nullable Ground ground,
            LocalDate heldUntil,
            LocalDate today,
            @Nullable String refused)
            implements Page {

        boolean possible() {
            return ground != null && offer.on(today) == Offer.State.OPEN;
        }

        @Override
        public HttpStatus status() {
            return refused == null ? HttpStatus.OK : HttpStatus.CONFLICT;
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.REFERRAL)
    Proposal ask(@PathVariable PersonId person, @PathVariable OfferId offer) {
        return page(person, offer, null);
    }

    @PostMapping
    @ForThoseWhoServe(Purpose.REFERRAL)
    Page propose(@PathVariable PersonId person, @PathVariable OfferId offer) {
        return switch (proposePlace.propose(CurrentActing.staff(), person, offer)) {
            case ProposePlace.Result.Proposed it -> Redirect.to(it.id().path()).saying("offer.reservation.proposed");
            case ProposePlace.Result.Before it -> Redirect.to(it.id().path()).saying("offer.reservation.before");
            case ProposePlace.Result.Full _ -> page(person, offer, "offer.proposal.full");
            case ProposePlace.Result.Over _ -> page(person, offer, "offer.proposal.over");
            case ProposePlace.Result.NoGround _ -> page(person, offer, "offer.proposal.no-ground");
        };
    }

    private Proposal page(PersonId person, OfferId id, @Nullable String refused) {
        var header = headers.of(person);
        var own = CurrentActing.staff().institution();
        var offer = offers.find(id).filter(it -> !it.isOf(own)).orElseThrow(Absent::new);
        var today = Warsaw.today(clock);
        var provider = whomToAsk.of(own, person).get(offer.institution());
        return new Proposal(
                header,
                offer,
                provider == null ? null : provider.ground(),
                Reservation.heldUntil(offer, today),
                today,
                refused);
    }
}
