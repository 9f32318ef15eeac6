package pl.sciezka.plan.lead;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.plan.PlanId;
import pl.sciezka.plan.joint.Handing;
import pl.sciezka.plan.reading.OpenPlan;
import pl.sciezka.plan.reading.PlanHead;
import pl.sciezka.plan.reading.PlanReading;
import pl.sciezka.plan.reading.PlanRoom;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;

/// Who leads a plan, who is asked to take it over, and the answer.
@Pages("/plans/{plan}/lead")
class PlanLeadPages {

    private final PlanReading reading;
    private final PlanRoom room;
    private final LeadOffers offers;
    private final PassLead passLead;

    PlanLeadPages(PlanReading reading, PlanRoom room, LeadOffers offers, PassLead passLead) {
        this.reading = reading;
        this.room = room;
        this.offers = offers;
        this.passLead = passLead;
    }

    /// `typed` the words for the taker, `why` those of a decline, as typed.
    record PlanLead(
            PlanHead head,
            List<InstitutionId> takers,
            List<LeadOffer> offers,
            @Nullable String taker,
            @Nullable String typed,
            @Nullable String why,
            FormErrors errors)
            implements FormPage {

        boolean ours() {
            return head.open().plan().lead().equals(head.open().us());
        }

        long held() {
            return new Handing(head.open().plan(), head.open().us()).held();
        }

        @Nullable
        LeadOffer asked() {
            return open(it -> it.giver().equals(head.open().us()));
        }

        @Nullable
        LeadOffer toAnswer() {
            return open(it -> it.taker().equals(head.open().us()));
        }

        private @Nullable LeadOffer open(Predicate<LeadOffer> which) {
            return offers.stream()
                    .filter(it -> it.open() && which.test(it))
                    .findFirst()
                    .orElse(null);
        }

        List<LeadOffer> answered() {
            return offers.stream().filter(it -> !it.open()).toList();
        }

        List<Option> options() {
            return takers.stream()
                    .map(it -> new Option(it.value().toString(), head.names().of(it)))
                    .toList();
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page show(@PathVariable PlanId plan) {
        return page(reading.head(plan), null, null, null, FormErrors.none());
    }

    @PostMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page ask(
            @PathVariable PlanId plan,
            @Nullable @RequestParam(required = false) String taker,
            @Nullable @RequestParam(required = false) String sentence) {
        var open = room.decide(plan);
        var to = passLead.takers(open).stream()
                .filter(it -> it.value().toString().equals(taker))
                .findFirst();
        var words = Typed.text(sentence);
        var errors = FormErrors.collect()
                .when(to.isEmpty(), "taker", "plan.lead.taker.missing")
                .when(words.isEmpty(), "sentence", "plan.lead.sentence.missing")
                .when(words.length() > LeadOffer.LONGEST, "sentence", "plan.error.note-long")
                .done();
        if (errors.any()) return page(reading.head(open), taker, sentence, null, errors);
        return back(plan, passLead.ask(open, to.orElseThrow(), words), "plan.lead.asked");
    }

    @PostMapping("/{offer}/acceptance")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page accept(@PathVariable PlanId plan, @PathVariable UUID offer) {
        return answer(plan, offer, LeadOffer::taker, passLead::accept, "plan.lead.taken");
    }

    @PostMapping("/{offer}/decline")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page decline(
            @PathVariable PlanId plan, @PathVariable UUID offer, @Nullable @RequestParam(required = false) String why) {
        var words = Typed.text(why);
        var errors = FormErrors.collect()
                .when(words.isEmpty(), "why", "plan.lead.why.missing")
                .when(words.length() > LeadOffer.LONGEST, "why", "plan.error.note-long")
                .done();
        if (errors.any()) return page(reading.head(room.decide(plan)), null, null, why, errors);
        return answer(
                plan, offer, LeadOffer::taker, (open, it) -> passLead.decline(open, it, words), "plan.lead.declined");
    }

    @PostMapping("/{offer}/withdrawal")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page withdraw(@PathVariable PlanId plan, @PathVariable UUID offer) {
        return answer(plan, offer, LeadOffer::giver, passLead::withdraw, "plan.lead.withdrawn");
    }

    /// Only by the side whose answer it is.
    private Page answer(
            PlanId plan,
            UUID offer,
            Function<LeadOffer, InstitutionId> side,
            BiFunction<OpenPlan, LeadOffer, PassLead.Result> step,
            String notice) {
        var open = room.decide(plan);
        var found = offers.of(plan).stream()
                .filter(it -> it.id().equals(offer) && side.apply(it).equals(open.us()))
                .findFirst()
                .orElseThrow(Absent::new);
        return back(plan, step.apply(open, found), notice);
    }

    private static Page back(PlanId plan, PassLead.Result result, String notice) {
        return Redirect.to("/plans/" + plan.value() + "/lead")
                .saying(result == PassLead.Result.DONE ? notice : "plan.lead." + result + ".refused");
    }

    private PlanLead page(
            PlanHead head, @Nullable String taker, @Nullable String typed, @Nullable String why, FormErrors errors) {
        var whole = head.open().stored().whole();
        return new PlanLead(
                head,
                whole ? passLead.takers(head.open()) : List.of(),
                offers.of(head.open().plan().id()),
                taker,
                typed,
                why,
                errors);
    }
}
