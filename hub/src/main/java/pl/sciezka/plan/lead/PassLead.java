package pl.sciezka.plan.lead;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.plan.joint.Handing;
import pl.sciezka.plan.reading.OpenPlan;
import pl.sciezka.plan.reading.PlanPartners;
import pl.sciezka.plan.reading.PlanRoom;

/// Asks another institution to take a plan over, and records its answer. Nothing passes before it accepts.
@Component
public class PassLead {

    public enum Result {
        DONE,
        /// the plan is over, or there is nothing of ours in it
        NOTHING,
        /// that institution could not lead this plan
        NOT_TO_THEM,
        /// answered, withdrawn or asked before
        OVERTAKEN
    }

    private final LeadOffers offers;
    private final PlanRoom room;
    private final PlanPartners partners;
    private final Clock clock;

    PassLead(LeadOffers offers, PlanRoom room, PlanPartners partners, Clock clock) {
        this.offers = offers;
        this.room = room;
        this.partners = partners;
        this.clock = clock;
    }

    /// Who could take over from us: the lead, or where we lead everybody who may take part.
    public List<InstitutionId> takers(OpenPlan open) {
        var plan = open.plan();
        var circle = open.circle();
        if (circle == null || !new Handing(plan, open.us()).possible()) return List.of();
        return partners.mayTakePart(circle, open.us(), open.today()).stream()
                .filter(it -> !it.equals(open.us()))
                .filter(it -> plan.lead().equals(open.us()) || it.equals(plan.lead()))
                .toList();
    }

    public Result ask(OpenPlan open, InstitutionId taker, String sentence) {
        if (!new Handing(open.plan(), open.us()).possible()) return Result.NOTHING;
        if (!takers(open).contains(taker)) return Result.NOT_TO_THEM;
        var offer = new LeadOffer(
                UUID.randomUUID(),
                open.plan().id(),
                open.us(),
                taker,
                open.reader().staff(),
                clock.instant(),
                sentence,
                LeadOffer.State.OPEN,
                null,
                null,
                null);
        return offers.add(offer, open.plan().client()) ? Result.DONE : Result.OVERTAKEN;
    }

    Result accept(OpenPlan open, LeadOffer offer) {
        return switch (new Handing(open.plan(), offer.giver()).takenOver(open.author())) {
            case Handing.Result.Done(var told) -> {
                if (!answer(open, offer, LeadOffer.State.ACCEPTED)) yield Result.OVERTAKEN;
                room.keep(open, told);
                yield Result.DONE;
            }
            case Handing.Result.Impossible(var reason) ->
                reason == Handing.Because.NOT_TO_THEM ? Result.NOT_TO_THEM : Result.NOTHING;
        };
    }

    Result decline(OpenPlan open, LeadOffer offer, String why) {
        var done = offers.answer(
                offer.id(), LeadOffer.State.DECLINED, why, open.reader().staff(), clock.instant());
        return done ? Result.DONE : Result.OVERTAKEN;
    }

    Result withdraw(OpenPlan open, LeadOffer offer) {
        return answer(open, offer, LeadOffer.State.WITHDRAWN) ? Result.DONE : Result.OVERTAKEN;
    }

    private boolean answer(OpenPlan open, LeadOffer offer, LeadOffer.State state) {
        return offers.answer(offer.id(), state, null, open.reader().staff(), clock.instant());
    }
}
