package pl.sciezka.plan.agreement;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.plan.ChangeId;
import pl.sciezka.plan.PlanId;
import pl.sciezka.plan.edit.EditPlan;
import pl.sciezka.plan.joint.AgreeingToChange;
import pl.sciezka.plan.joint.Editing;
import pl.sciezka.plan.joint.Party;
import pl.sciezka.plan.joint.PlanChange;
import pl.sciezka.plan.reading.Difference;
import pl.sciezka.plan.reading.OpenPlan;
import pl.sciezka.plan.reading.PlanHead;
import pl.sciezka.plan.reading.PlanReading;
import pl.sciezka.plan.reading.PlanRoom;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.TypedDay;

/// Changes of an agreed plan: what differs, who must agree, and what they decided.
@Pages("/plans/{plan}/changes")
class PlanChangePages {

    private final PlanReading reading;
    private final PlanRoom room;
    private final EditPlan editPlan;
    private final DecideChange decideChange;

    PlanChangePages(PlanReading reading, PlanRoom room, EditPlan editPlan, DecideChange decideChange) {
        this.reading = reading;
        this.room = room;
        this.editPlan = editPlan;
        this.decideChange = decideChange;
    }

    record Changes(PlanHead head, List<PlanChange> changes) implements Page {}

    record OneChange(
            PlanHead head,
            PlanChange change,
            List<Difference> differences,
            String signed,
            String sentence,
            FormErrors errors,
            AgreeingToChange.@Nullable Because problem)
            implements FormPage {

        @Override
        public boolean conflicts() {
            return problem != null;
        }

        boolean ours() {
            return change.by().institution().equals(head.open().us());
        }

        boolean waitsFor(Party party) {
            return change.state() instanceof PlanChange.State.ToBeAgreed
                    && change.missing().contains(party);
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
    Page list(@PathVariable PlanId plan) {
        var head = reading.head(plan);
        var openFirst = Comparator.comparing((PlanChange it) -> !it.open()).thenComparing(it -> -it.number());
        return new Changes(
                head, head.open().plan().changes().stream().sorted(openFirst).toList());
    }

    @GetMapping("/{change}")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page show(@PathVariable PlanId plan, @PathVariable ChangeId change) {
        return page(reading.head(plan), change, "", "", FormErrors.none(), null);
    }

    @PostMapping("/{change}/put-forward")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page putForward(@PathVariable PlanId plan, @PathVariable ChangeId change) {
        var open = room.decide(plan);
        return answer(open, change, "", "", decideChange.putForward(open, change), "plan.change.put-forward");
    }

    @PostMapping("/{change}/client")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page clientSigned(
            @PathVariable PlanId plan, @PathVariable ChangeId change, @RequestParam(defaultValue = "") String signed) {
        var open = room.decide(plan);
        var day = TypedDay.read(signed);
        var errors = PartyForm.signed(signed, open.today()).done();
        if (errors.any()) return page(reading.head(open), change, signed, "", errors, null);
        var result = decideChange.agree(open, change, new Party.Client(), day.orElseThrow());
        return answer(open, change, signed, "", result, "plan.agreed-by-client");
    }

    @PostMapping("/{change}/own")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page weAgree(@PathVariable PlanId plan, @PathVariable ChangeId change) {
        var open = room.decide(plan);
        var us = new Party.Institution(open.us());
        var result = decideChange.agree(open, change, us, open.today());
        return answer(open, change, "", "", result, "plan.agreed-by-us");
    }

    @PostMapping("/{change}/refusal")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page refuse(
            @PathVariable PlanId plan,
            @PathVariable ChangeId change,
            @RequestParam(defaultValue = "false") boolean client,
            @RequestParam(defaultValue = "") String sentence) {
        var open = room.decide(plan);
        var errors = PartyForm.refusal(sentence);
        if (errors.any()) return page(reading.head(open), change, "", sentence, errors, null);
        var party = client ? new Party.Client() : new Party.Institution(open.us());
        var result = decideChange.refuse(open, change, party, sentence.strip());
        return answer(open, change, "", sentence, result, "plan.change.refused");
    }

    @PostMapping("/{change}/withdrawal")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page withdraw(@PathVariable PlanId plan, @PathVariable ChangeId change) {
        var open = room.decide(plan);
        return answer(open, change, "", "", decideChange.withdraw(open, change), "plan.change.withdrawn");
    }

    @PostMapping("/{change}/take-out")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page takeOut(@PathVariable PlanId plan, @PathVariable ChangeId change, @RequestParam int edit) {
        var open = room.decide(plan);
        var found = open.plan().change(change).orElseThrow(Absent::new);
        return switch (editPlan.takeOut(open, found, edit)) {
            case Editing.Result.Edited _, Editing.Result.Gathered _ ->
                back(open).saying("plan.change.taken-out");
            case Editing.Result.Impossible _ -> back(open).saying("plan.change.needed");
        };
    }

    private Page answer(
            OpenPlan open,
            ChangeId change,
            String signed,
            String sentence,
            AgreeingToChange.Result result,
            String notice) {
        return switch (result) {
            case AgreeingToChange.Result.Done _ -> back(open).saying(notice);
            case AgreeingToChange.Result.Impossible(var reason) ->
                page(reading.head(open), change, signed, sentence, FormErrors.none(), reason);
        };
    }

    private static Redirect back(OpenPlan open) {
        return Redirect.to("/plans/" + open.plan().id().value() + "/changes");
    }

    private static OneChange page(
            PlanHead head,
            ChangeId change,
            String signed,
            String sentence,
            FormErrors errors,
            AgreeingToChange.@Nullable Because problem) {
        var found = head.open().plan().change(change).orElseThrow(Absent::new);
        var differences = Difference.of(found, head.open().plan());
        return new OneChange(head, found, differences, signed, sentence, errors, problem);
    }
}
