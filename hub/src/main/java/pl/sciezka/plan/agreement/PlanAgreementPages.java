package pl.sciezka.plan.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.plan.PlanId;
import pl.sciezka.plan.agreement.PlanAgreementPages.Agreements.Typed;
import pl.sciezka.plan.joint.Agreeing;
import pl.sciezka.plan.joint.Agreement;
import pl.sciezka.plan.joint.Party;
import pl.sciezka.plan.reading.OpenPlan;
import pl.sciezka.plan.reading.PlanHead;
import pl.sciezka.plan.reading.PlanReading;
import pl.sciezka.plan.reading.PlanRoom;
import pl.sciezka.plan.reading.PlanStage;
import pl.sciezka.plan.step.PlanAction;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.TypedDay;

/// Who agreed to a plan: putting it forward, the client's paper, each institution.
@Pages("/plans/{plan}/agreement")
class PlanAgreementPages {

    private final PlanReading reading;
    private final PlanRoom room;
    private final AgreeToPlan agreeToPlan;

    PlanAgreementPages(PlanReading reading, PlanRoom room, AgreeToPlan agreeToPlan) {
        this.reading = reading;
        this.room = room;
        this.agreeToPlan = agreeToPlan;
    }

    record Agreements(
            PlanHead head,
            List<Line> lines,
            Typed typed,
            FormErrors errors,
            Agreeing.@Nullable Because problem,
            List<PlanAction> because)
            implements FormPage {

        /// What was typed: off the client's paper, or why somebody refuses.
        record Typed(String signed, String content, boolean client, String sentence) {

            static final Typed NOTHING = new Typed("", "", false, "");
        }

        /// One party, with its agreement if it has given one.
        record Line(Party party, @Nullable Agreement given) {}

        @Override
        public boolean conflicts() {
            return problem != null;
        }

        boolean waitsFor(Party party) {
            return head.stage() == PlanStage.TO_BE_AGREED
                    && head.open().plan().missing().contains(party);
        }

        boolean waitsForUs() {
            return waitsFor(new Party.Institution(head.open().us()));
        }

        boolean waitsForClient() {
            return waitsFor(new Party.Client());
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page show(@PathVariable PlanId plan) {
        return page(reading.head(plan), Typed.NOTHING, FormErrors.none(), null, List.of());
    }

    @PostMapping("/put-forward")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page putForward(@PathVariable PlanId plan) {
        var open = room.decide(plan);
        return answer(open, Typed.NOTHING, agreeToPlan.putForward(open), "plan.put-forward");
    }

    /// The client's signature on paper; `content` is the number printed on it.
    @PostMapping("/client")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page clientSigned(
            @PathVariable PlanId plan,
            @RequestParam(defaultValue = "") String signed,
            @RequestParam(defaultValue = "") String content) {
        var open = room.decide(plan);
        var typed = new Typed(signed, content, false, "");
        var day = TypedDay.read(signed);
        var errors = PartyForm.signed(signed, open.today())
                .when(number(content).isEmpty(), "content", "plan.error.content")
                .done();
        if (errors.any()) return page(reading.head(open), typed, errors, null, List.of());
        var result = agreeToPlan.agree(
                open, new Party.Client(), day.orElseThrow(), number(content).orElseThrow());
        return answer(open, typed, result, "plan.agreed-by-client");
    }

    @PostMapping("/own")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page weAgree(@PathVariable PlanId plan, @RequestParam int content) {
        var open = room.decide(plan);
        var us = new Party.Institution(open.us());
        return answer(open, Typed.NOTHING, agreeToPlan.agree(open, us, open.today(), content), "plan.agreed-by-us");
    }

    @PostMapping("/refusal")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page refuse(
            @PathVariable PlanId plan,
            @RequestParam(defaultValue = "false") boolean client,
            @RequestParam(defaultValue = "") String sentence) {
        var open = room.decide(plan);
        var errors = PartyForm.refusal(sentence);
        var typed = new Typed("", "", client, sentence);
        if (errors.any()) return page(reading.head(open), typed, errors, null, List.of());
        var party = client ? new Party.Client() : new Party.Institution(open.us());
        return answer(open, typed, agreeToPlan.refuse(open, party, sentence.strip()), "plan.refused");
    }

    private Page answer(OpenPlan open, Typed typed, Agreeing.Result result, String notice) {
        return switch (result) {
            case Agreeing.Result.Done _ ->
                Redirect.to("/plans/" + open.plan().id().value() + "/agreement").saying(notice);
            case Agreeing.Result.Impossible(var reason, var because) ->
                page(reading.head(open), typed, FormErrors.none(), reason, because);
        };
    }

    private static Agreements page(
            PlanHead head,
            Typed typed,
            FormErrors errors,
            Agreeing.@Nullable Because problem,
            List<PlanAction> because) {
        var plan = head.open().plan();
        var lines = plan.parties().stream()
                .sorted(Comparator.comparing(it ->
                        it instanceof Party.Institution(var id) ? head.names().of(id) : ""))
                .map(party -> new Agreements.Line(
                        party,
                        plan.agreements().stream()
                                .filter(it -> it.party().equals(party))
                                .findFirst()
                                .orElse(null)))
                .toList();
        return new Agreements(head, lines, typed, errors, problem, because);
    }

    private static Optional<Integer> number(String typed) {
        return typed.strip().matches("\\d{1,6}") ? Optional.of(Integer.valueOf(typed.strip())) : Optional.empty();
    }
}
