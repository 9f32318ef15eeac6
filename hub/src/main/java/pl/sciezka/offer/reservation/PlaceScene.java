package pl.sciezka.offer.reservation;

import org.springframework.stereotype.Component;
import pl.sciezka.client.DemonstrationScene;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.offer.vacancy.Offers;

/// In the demonstration: the first partner with a free place that may be asked is asked for it.
@Component
class PlaceScene implements DemonstrationScene {

    private final ProposePlace proposePlace;
    private final WhomToAsk whomToAsk;
    private final Offers offers;

    PlaceScene(ProposePlace proposePlace, WhomToAsk whomToAsk, Offers offers) {
        this.proposePlace = proposePlace;
        this.whomToAsk = whomToAsk;
        this.offers = offers;
    }

    @Override
    public String name() {
        return "place";
    }

    @Override
    public Purpose purpose() {
        return Purpose.REFERRAL;
    }

    @Override
    public void play(PersonId person, Acting.Staff worker) {
        var providers = whomToAsk.of(worker.institution(), person).keySet();
        var offer = offers.open().stream()
                .filter(it -> it.free() > 0 && providers.contains(it.institution()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody offers the demonstration a place"));
        var _ = proposePlace.propose(worker, person, offer.id());
    }
}
